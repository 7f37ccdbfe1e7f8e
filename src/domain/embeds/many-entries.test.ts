import { expect, test } from "vitest";
import { addressedFigures, type Landscape, madeFigures } from "./many-entries.ts";

const figure = (id: string, kind = "badge") => ({ id, chart: { kind } });
const figures = [
	figure("strengths-of-old", "intervals"),
	figure("strengths-of-new", "intervals"),
	figure("strengths", "intervals"),
	figure("status-old"),
	figure("verified-old"),
	figure("status-new"),
	figure("verified-new"),
	figure("supported-new"),
];
const published = new Set(["old"]);
const few: Landscape = { entries: 3, published };
const many: Landscape = { entries: 4, published };
const ids = (made: readonly { readonly id: string }[]) => made.map(({ id }) => id);

test("up to the bound every entry has everything", () => {
	expect(madeFigures(figures, few, 3)).toEqual(figures);
	expect(addressedFigures(figures, few, 3)).toEqual(figures);
});

test("beyond it a new entry has the badge of its status, and its charts on its own page", () => {
	const made = madeFigures(figures, many, 3);
	expect(ids(made)).toEqual(ids(figures).filter((id) => !/^(verified|supported)-new$/.test(id)));
	expect(ids(made.filter((one) => "isOnPageOnly" in one))).toEqual(["strengths-of-new"]);
});

test("beyond it only what was published has each of its addresses", () => {
	expect(ids(addressedFigures(figures, many, 3))).toEqual([
		"strengths-of-old",
		"strengths",
		"status-old",
		"verified-old",
	]);
});
