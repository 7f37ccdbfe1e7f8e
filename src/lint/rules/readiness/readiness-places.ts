import type { CatalogFile } from "#src/lint/catalog.ts";
import type { Path } from "#src/schema/field-at.ts";

/** A part of a list and its place. */
export type Placed<Item> = {
	readonly item: Item;
	readonly path: Path;
};

type Data = CatalogFile<"readiness">["data"];
type List<Item> = readonly (Item | undefined)[] | undefined;

/** The items of a list that are there, each with its place. */
export function placed<Item>(list: List<Item>, path: Path): readonly Placed<Item>[] {
	return (list ?? []).flatMap((item, index) =>
		item === undefined ? [] : [{ item, path: [...path, index] }],
	);
}

/** Every question of the questionnaire. */
export function placedQuestions({ dimensions }: Data) {
	return placed(dimensions, ["dimensions"]).flatMap(({ item, path }) =>
		placed(item.questions, [...path, "questions"]),
	);
}

/** Every option of every question. */
export function placedOptions(data: Data) {
	return placedQuestions(data).flatMap(({ item, path }) =>
		placed(item.options, [...path, "options"]),
	);
}

/** Every floor, then every cap. */
export function placedActing({ scoring }: Data) {
	return [
		...placed(scoring?.floors, ["scoring", "floors"]),
		...placed(scoring?.caps, ["scoring", "caps"]),
	];
}

/** Every example, then every edge case. */
export function placedExamples({ examples, edge_cases }: Data) {
	return [...placed(examples, ["examples"]), ...placed(edge_cases, ["edge_cases"])];
}
