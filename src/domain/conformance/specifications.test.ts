import { expect, test } from "vitest";
import { implemented } from "./implemented.ts";

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
