import { expect, test } from "vitest";
import { called as mesh } from "../called.fixture.ts";

test("a rule is explained with its reason and examples", async () => {
	const { status, stdout } = await mesh("explain", "claim-note");
	expect(status).toBe(0);
	expect(stdout).toMatchInlineSnapshot(`
		"claim-note (error)

		A claim that is partial or planned has a note with the limit.

		Why: A reader who sees partial or planned must know what is missing before it hurts.

		Not:
		    level: partial

		But:
		    level: partial
		    note: TCP only; HTTP requests are not counted
		"
	`);
});

test("a mistyped rule ends with 1 and the nearest one, a rule of form with where to look", async () => {
	expect(await mesh("explain", "claim-not")).toMatchObject({
		status: 1,
		stderr: '"claim-not" is not a rule. Did you mean "claim-note"?\n',
	});
	expect((await mesh("explain", "schema-type")).stderr).toContain("says what is allowed");
	expect((await mesh("explain")).status).toBe(2);
});
