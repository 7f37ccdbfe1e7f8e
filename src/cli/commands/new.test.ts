import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { calledFrom } from "../called.fixture.ts";
import { fromRepository } from "../entry-start.ts";
import { ENTRY, rootWith } from "../root.fixture.ts";

const HERE = { "content/meshes/beta.yaml": `name: Beta\n${ENTRY}` };
const fieldsOf = (path: string) =>
	readFileSync(path, "utf8")
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("#"));

test("it asks for what is not told, checks each answer at once and offers what it knows", async () => {
	using root = rootWith(HERE);
	const answers = [
		"planet", // is not a kind
		"proxy",
		"alpha", // is not an address
		"https://github.com/alpha-org/alpha-proxy",
		"Alpha", // is not an id
		"", // takes alpha-proxy
		"AlphaProxy",
		"proxy", // is not a category
		"service-proxy",
		"https://alpha.io/",
		"", // documentation
		"Carries requests between services.",
		"", // status
		"Apache-2.0",
	];
	const { status, stdout } = await calledFrom(root.path, ["new", "--root", "."], answers);
	expect([status, stdout]).toEqual([
		0,
		expect.stringContaining("Wrote content/proxies/alpha-proxy.yaml"),
	]);
	for (const said of [
		"Write one of mesh",
		"not a public http(s) address",
		'"Alpha" is not an id',
		'"proxy" in the answer is not allowed',
	]) {
		expect(stdout).toContain(said);
	}
	expect(fieldsOf(join(root.path, "content/proxies/alpha-proxy.yaml")).slice(0, -1)).toEqual([
		"category: service-proxy",
		"name: AlphaProxy",
		"homepage: https://alpha.io/",
		"repository: https://github.com/alpha-org/alpha-proxy",
		"summary: Carries requests between services.",
		"status: unknown",
		"license: Apache-2.0",
	]);
});

test.each([0, 1, 5])("stopping after %i answers leaves nothing behind", async (count) => {
	using root = rootWith(HERE);
	const answers = ["mesh", "", "alpha", "Alpha", "https://alpha.io/"].slice(0, count);
	const { status, stderr } = await calledFrom(root.path, ["new", "--root", "."], answers);
	expect([status, stderr]).toEqual([1, "Stopped; nothing was written.\n"]);
	expect(readdirSync(join(root.path, "content"))).toEqual(["meshes"]);
	expect(readdirSync(join(root.path, "content/meshes"))).toEqual(["beta.yaml"]);
});

test("where nobody can be asked, what is missing is wrong usage", async () => {
	using root = rootWith(HERE);
	const { status, stderr } = await calledFrom(root.path, ["new", "--root", "."]);
	expect([status, stderr.split("\n")[0]]).toEqual([2, "A kind and one id are needed."]);
});

test("--from gives id, name and repository, and the lines left to decide are told", async () => {
	using root = rootWith(HERE);
	const args = ["new", "mesh", "--from", "git@github.com:alpha-org/Alpha.Mesh.git", "--root", "."];
	const { status, stdout } = await calledFrom(root.path, args);
	const path = "content/meshes/alpha-mesh.yaml";
	expect([status, fieldsOf(join(root.path, path)).slice(0, 3)]).toEqual([
		0,
		[
			"name: Alpha Mesh",
			"homepage: https://example.com/",
			"repository: https://github.com/alpha-org/Alpha.Mesh",
		],
	]);
	const lines = readFileSync(join(root.path, path), "utf8").split("\n");
	const places = [...stdout.matchAll(/alpha-mesh\.yaml:(\d+) {2}/g)].map(
		([, line]) => lines[Number(line) - 1],
	);
	expect(places).toEqual(["homepage: https://example.com/", "summary: Not described yet."]);
});

test.each([
	["https://github.com/linkerd/linkerd2", "linkerd2", "https://github.com/linkerd/linkerd2"],
	["https://GitHub.com/istio/istio/tree/master/pkg", "istio", "https://github.com/istio/istio"],
	["https://gitlab.com/a/b/my-mesh/", "my-mesh", "https://gitlab.com/a/b/my-mesh"],
	["ssh://git@codeberg.org/a/b.git", "b", "https://codeberg.org/a/b"],
])("%s is told apart", (address, id, repository) => {
	expect(fromRepository(address)).toMatchObject({ id, repository });
});

test.each([
	[["mesh", "--from", "https://alpha.io/"], "is not the address of a repository"],
	[
		["mesh", "alpha", "--homepage", "alpha.io"],
		'"alpha.io" in --homepage is not a public http(s) address',
	],
	[["mesh", "alpha", "--type", "policy"], "A mesh has no type."],
	[["mesh", "alpha", "--status", "alive"], '"alive" in --status is not allowed'],
])("%j is wrong usage", async (args, said) => {
	using root = rootWith(HERE);
	const { status, stderr } = await calledFrom(root.path, ["new", ...args, "--root", "."]);
	expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
	expect(existsSync(join(root.path, "content/meshes/alpha.yaml"))).toBe(false);
});
