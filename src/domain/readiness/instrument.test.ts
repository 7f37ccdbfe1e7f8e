import { expect, test } from "vitest";
import { citedBy, type Instrument } from "./instrument.ts";

test("a source names what rests on it, simpler means last", () => {
	const source = (id: string) => ({ id, title: id, address: `https://${id}.example/` });
	const instrument = {
		sources: [source("a"), source("b")],
		dimensions: [{ questions: [{ name: "Size", sources: ["a"] }] }],
		alternatives: { list: [{ sources: ["a", "b"] }] },
	} as unknown as Instrument;
	expect(citedBy(instrument).map(({ names }) => names)).toEqual([
		["Size", "simpler means"],
		["simpler means"],
	]);
});
