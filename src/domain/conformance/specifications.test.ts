import { expect, test } from "vitest";
import { implemented, milestoneLabel } from "./specifications.ts";

test.each([
	[{ version: "v0.6.0", date: "2021-01-20" }, "v0.6.0, 20 January 2021"],
	[{ date: "2019-08" }, "August 2019"],
	[{ version: "v3" }, "v3"],
	[{}, ""],
])("%o is written %s", (milestone, words) => {
	expect(milestoneLabel(milestone)).toBe(words);
});

const source = "https://example.com/";
const of = (id: string, implementers: readonly { entry: string; note?: string }[]) => ({
	id,
	path: `/abstractions/${id}/`,
	short: id.toUpperCase(),
	status: "active" as const,
	implemented_by: implementers.map((one) => ({ ...one, source })),
});

test("an entry's abstractions come in their order, with how far it goes and what shows it", () => {
	const all = [
		of("smi", [{ entry: "alpha", note: "split alone" }]),
		of("xds", [{ entry: "alpha" }]),
	];
	expect(implemented("alpha", all)).toMatchObject([
		{ abstraction: { path: "/abstractions/smi/" }, note: "split alone", source },
		{ abstraction: { path: "/abstractions/xds/" }, note: undefined, source },
	]);
	expect(implemented("beta", all)).toEqual([]);
});
