import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { calledFrom } from "./called.fixture.ts";
import { Refusal } from "./command.ts";
import { loadRoot } from "./load-root.ts";
import { refreshable, refreshed, writeProposals } from "./refresh-releases.ts";
import { ENTRY, rootWith } from "./root.fixture.ts";

const RELEASES = `# Kept: a comment.
releases:
  - cycle: "1.31"
    edition: open-source
    released: 2026-08-31
    latest: 1.31.1
    latest_released: 2026-09-21
    latest_seen: 2026-09-22
    source: https://meshtest.io/releases
    checked: 2026-11-20

security:
  cves_complete: false
  checked: 2026-11-20

refresh:
  - kind: github
    address: https://api.github.com/repos/alpha/alpha/releases
    page: https://github.com/alpha/alpha/releases
  - kind: endoflife
    address: https://endoflife.date/api/v1/products/alpha/
    page: https://endoflife.date/alpha

checked: 2026-11-20
`;
const GITHUB = JSON.stringify([
	{ tag_name: "1.31.4", published_at: "2026-11-12T08:00:00Z" },
	{ tag_name: "1.32.0", published_at: "2026-11-20T08:00:00Z" },
]);
const files = {
	"content/meshes/alpha.yaml": `name: Alpha\n${ENTRY}`,
	"content/releases/alpha.yaml": RELEASES,
};

test("one document that fails is told, the others are still proposed and written", async () => {
	using root = rootWith(files);
	const [file] = refreshable(loadRoot(root.path), undefined, async (address) => {
		if (address.includes("endoflife")) throw new Refusal("It answers with status 500.");
		return GITHUB;
	});
	if (file === undefined) throw new Error("The file of releases was not found.");
	const { proposals, failures } = await refreshed(file);
	expect(failures).toEqual([
		{
			name: "https://endoflife.date/api/v1/products/alpha/",
			reason: "It answers with status 500.",
		},
	]);
	writeProposals(root.path, file, proposals, "2026-11-28");
	expect(readFileSync(join(root.path, file.path), "utf8")).toMatchInlineSnapshot(`
		"# Kept: a comment.
		releases:
		  - cycle: "1.32"
		    edition: open-source
		    released: 2026-11-20
		    latest: 1.32.0
		    latest_released: 2026-11-20
		    source: https://github.com/alpha/alpha/releases
		    checked: 2026-11-28
		  - cycle: "1.31"
		    edition: open-source
		    released: 2026-08-31
		    latest: 1.31.4
		    latest_released: 2026-11-12
		    source: https://meshtest.io/releases
		    checked: 2026-11-28
		    latest_source: https://github.com/alpha/alpha/releases

		security:
		  cves_complete: false
		  checked: 2026-11-20

		refresh:
		  - kind: github
		    address: https://api.github.com/repos/alpha/alpha/releases
		    page: https://github.com/alpha/alpha/releases
		  - kind: endoflife
		    address: https://endoflife.date/api/v1/products/alpha/
		    page: https://endoflife.date/alpha

		checked: 2026-11-28
		"
	`);
});

test("a document of another kind than the file says is not taken", async () => {
	using root = rootWith(files);
	const [file] = refreshable(loadRoot(root.path), "alpha", async () => GITHUB);
	const outcome = file && (await refreshed(file));
	expect(outcome?.failures.map(({ reason }) => reason)).toEqual([
		"It is a document of another kind: github.",
	]);
});

test("what the check would refuse is not written", async () => {
	using root = rootWith(files);
	const late = JSON.stringify([{ tag_name: "1.32.0", published_at: "2999-01-01T00:00:00Z" }]);
	const [file] = refreshable(loadRoot(root.path), "alpha", async () => late);
	if (file === undefined) throw new Error("The file of releases was not found.");
	const { proposals } = await refreshed(file);
	expect(() => writeProposals(root.path, file, proposals, "2026-11-28")).toThrow(
		/later than today/,
	);
	expect(readFileSync(join(root.path, file.path), "utf8")).toBe(RELEASES);
});

test("the command shows a diff of a saved document and writes only when told", async () => {
	using root = rootWith({ ...files, "saved.json": GITHUB });
	const args = ["releases", "refresh", "alpha", "--from-file", "saved.json", "--root", "."];
	const dry = await calledFrom(root.path, args);
	expect(dry).toMatchInlineSnapshot(`
		{
		  "status": 0,
		  "stderr": "",
		  "stdout": "content/releases/alpha.yaml
		  + 1.32
		  +   released: 2026-11-20
		  +   latest: 1.32.0
		  +   latest_released: 2026-11-20
		    1.31
		  -   latest: 1.31.1
		  +   latest: 1.31.4
		  -   latest_released: 2026-09-21
		  +   latest_released: 2026-11-12
		  +   latest_source: https://github.com/alpha/alpha/releases
		",
		}
	`);
	expect(readFileSync(join(root.path, "content/releases/alpha.yaml"), "utf8")).toBe(RELEASES);
	const wet = await calledFrom(root.path, [...args, "--write"]);
	expect(wet.status).toBe(0);
	const again = await calledFrom(root.path, args);
	expect([again.status, again.stdout]).toEqual([0, ""]);
});

test.each([
	[["releases"], /Say what to do/],
	[["releases", "refresh", "beta"], /no file of releases for "beta"/],
	[["releases", "refresh", "--from-file", "saved.json"], /Say which entry/],
	[["releases", "refresh", "alpha", "--from-file", "none.json"], /none.json is not a file/],
])("%j is wrong usage", async (args, message) => {
	using root = rootWith(files);
	const { status, stderr } = await calledFrom(root.path, [...args, "--root", "."]);
	expect(status).toBe(2);
	expect(stderr).toMatch(message);
});

test("a saved page that is no such document is refused with its name", async () => {
	using root = rootWith({ ...files, "saved.json": "<!doctype html>" });
	const args = ["releases", "refresh", "alpha", "--from-file", "saved.json", "--root", "."];
	const { status, stderr } = await calledFrom(root.path, args);
	expect(status).toBe(1);
	expect(stderr).toMatch(/^saved.json: It is none of the documents/);
});
