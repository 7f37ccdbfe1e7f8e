import { expect, test } from "vitest";
import { reportRemark } from "./report-remark.ts";

test.each([
	["Contacts are left out.", undefined],
	[undefined, undefined],
	["Contacts and provisional tests of gateways are left out.", undefined],
	["Ran the tests of v1.4 early. Contacts are left out.", "Ran the tests of v1.4 early."],
])("of %j a reader is told %j", (note, remark) => {
	expect(reportRemark(note)).toBe(remark);
});
