import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { claimDay } from "./claim-day.ts";

const problems = (claim: object) =>
	messages(
		claimDay,
		catalogWith({ "content/proxies/alpha.yaml": { capabilities: { mtls: claim } } }),
	);

test("a claim has one day: that of reading, or that of being carried over", () => {
	expect(problems({ level: "full", checked: "2026-11-28" })).toEqual([]);
	expect(problems({ level: "full", recorded: "2026-11-23" })).toEqual([]);
	expect(problems({ level: "full" })).toMatchInlineSnapshot(`
		[
		  "content/proxies/alpha.yaml capabilities.mtls.level (key): "mtls" in alpha.yaml has no day on which its evidence was read. Add \`checked: YYYY-MM-DD\`.",
		]
	`);
	expect(
		problems({ level: "full", checked: "2026-11-28", recorded: "2026-11-23" }),
	).toMatchInlineSnapshot(`
		[
		  "content/proxies/alpha.yaml capabilities.mtls.recorded (key): "mtls" in alpha.yaml has both \`checked\` and \`recorded\`. Remove \`recorded\`: it has been read since.",
		]
	`);
});

test("a level that was lost names its version and itself", () => {
	const claim = { level: "none", checked: "2026-11-28" };
	expect(problems({ ...claim, until: "2.14", level_until: "full" })).toEqual([]);
	expect(problems({ ...claim, until: "2.14" })).toMatchInlineSnapshot(`
		[
		  "content/proxies/alpha.yaml capabilities.mtls.until (key): "mtls" in alpha.yaml has \`until\`, but not \`level_until\`. \`until\` is the last version that had it, \`level_until\` the level up to then.",
		]
	`);
	expect(problems({ ...claim, level_until: "full" })).toMatchInlineSnapshot(`
		[
		  "content/proxies/alpha.yaml capabilities.mtls.level_until (key): "mtls" in alpha.yaml has \`level_until\`, but not \`until\`. \`until\` is the last version that had it, \`level_until\` the level up to then.",
		]
	`);
});
