import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { sidecarMode } from "./sidecar-mode.ts";

const check = (capabilities: object) =>
	messages(
		sidecarMode,
		catalogWith({
			"content/meshes/alpha.yaml": {
				modes: [
					{ id: "proxy", architecture: "sidecar" },
					{ id: "node", architecture: "ambient" },
				],
				capabilities,
			},
		}),
	);

test("none in the sidecar mode passes, said of it alone or with others", () => {
	const sidecarless = { level: "full", modes: ["node"], by_mode: { proxy: { level: "none" } } };
	expect(check({ sidecarless })).toEqual([]);
	expect(check({ sidecarless: { level: "none", modes: ["proxy", "node"] } })).toEqual([]);
});

test("unknown or anything better is reported", () => {
	const message = (level: string) =>
		`content/meshes/alpha.yaml modes.0 (value): The mode "proxy" in alpha.yaml has sidecars, but its sidecarless is ${level}. Set it to none, in \`by_mode\` of the claim if other modes differ.`;
	expect(check({})).toEqual([message("unknown")]);
	expect(check({ sidecarless: { level: "full", modes: ["node"] } })).toEqual([message("unknown")]);
	expect(check({ sidecarless: { level: "partial", modes: ["proxy", "node"] } })).toEqual([
		message("partial"),
	]);
});
