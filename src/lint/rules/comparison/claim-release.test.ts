import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { claimRelease } from "./claim-release.ts";

const entry = (claim: object, version = "2.14.3") =>
	catalogWith({
		"content/meshes/alpha.yaml": { latest_release: { version }, capabilities: { mtls: claim } },
	});

test("what comes after the newest release is not yet there", () => {
	expect(messages(claimRelease, entry({ since: "2.15" }))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities.mtls.since (value): \`since\` of "mtls" in alpha.yaml is 2.15, but the newest known release is 2.14.3. Add the release, or write a release there is.",
		]
	`);
});

test("what the newest release still has is not lost", () => {
	expect(messages(claimRelease, entry({ until: "2.14" }))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities.mtls.until (value): \`until\` of "mtls" in alpha.yaml is 2.14, but the newest known release is 2.14.3. \`until\` is the last version before the newest that had it.",
		]
	`);
});

test.each([
	{ since: "2.14" },
	{ since: "2.14.3" },
	{ since: "1.30.9" },
	{ until: "2.13" },
	{ since: "edge-25.1" },
])("%j agrees with 2.14.3", (claim) => {
	expect(messages(claimRelease, entry(claim))).toEqual([]);
});

test("a releases file is asked before the entry", () => {
	const catalog = catalogWith({
		"content/meshes/alpha.yaml": { capabilities: { mtls: { until: "2.14" } } },
		"content/releases/alpha.yaml": {
			releases: [{ cycle: "3.0", released: "2026-10-14", latest: "3.0.1" }],
		},
	});
	expect(messages(claimRelease, catalog)).toEqual([]);
});

test("without a release known nothing is compared", () => {
	expect(messages(claimRelease, entry({ since: "9.0" }, "edge-26.9.1"))).toEqual([]);
});
