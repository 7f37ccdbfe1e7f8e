import { expect, test } from "vitest";
import { called as mesh } from "../called.fixture.ts";
import { ENTRY, rootWith } from "../root.fixture.ts";

const claim = (level: string, note = "") =>
	`{ level: ${level}, ${note}evidence: https://meshtest.io/x, checked: 2026-01-31 }`;

test("entries are listed from the highest level to unknown, tools are left out", async () => {
	using root = rootWith({
		"content/meshes/alpha.yaml": `name: Alpha\n${ENTRY}`,
		"content/meshes/beta-mesh.yaml": `name: Beta\n${ENTRY}capabilities:\n  mtls: ${claim("partial", 'note: "TCP only.", ')}\n`,
		"content/proxies/gamma.yaml": `name: Gamma\n${ENTRY}category: service-proxy\ncapabilities:\n  mtls: ${claim("full")}\n`,
		"content/tools/delta.yaml": `name: Delta\n${ENTRY}type: debugging\n`,
	});
	expect(await mesh("capability", "mtls", "--root", root.path)).toEqual({
		status: 0,
		stderr: "",
		stdout: [
			"Mutual TLS (mtls): Q?",
			"",
			"full     gamma      2026-01-31  https://meshtest.io/x",
			"partial  beta-mesh  2026-01-31  https://meshtest.io/x  TCP only.",
			"unknown  alpha",
			"",
		].join("\n"),
	});
});

test("an unknown capability ends with 1, none named with 2", async () => {
	using root = rootWith({ "content/meshes/alpha.yaml": `name: Alpha\n${ENTRY}` });
	expect(await mesh("capability", "mtsl", "--root", root.path)).toEqual({
		status: 1,
		stdout: "",
		stderr: '"mtsl" is not a capability: data/capabilities.yaml lists them.\n',
	});
	expect((await mesh("capability", "--root", root.path)).status).toBe(2);
});
