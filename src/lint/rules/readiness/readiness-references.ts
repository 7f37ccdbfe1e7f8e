import type { CatalogFile } from "#src/lint/catalog.ts";
import {
	type Placed,
	placed,
	placedActing,
	placedExamples,
	placedQuestions,
} from "./readiness-places.ts";

type Data = CatalogFile<"readiness">["data"];

/** A place that names another part of the questionnaire. */
export type Reference = {
	readonly id: string;
	readonly path: Placed<string>["path"];
	readonly at: "key" | "value";
	readonly what: string;
	readonly known: readonly string[];
};

/** Every place of a questionnaire that names another part of it, by id. */
export function readinessReferences(data: Data): readonly Reference[] {
	const to = known(data);
	const { alternatives, worked_by_hand: worked } = data;
	return [
		...placedQuestions(data).flatMap(({ item, path }) =>
			values(item.sources, [...path, "sources"], "a source", to.sources),
		),
		...placed(alternatives?.list, ["alternatives", "list"]).flatMap(({ item, path }) => [
			...name(item.for, [...path, "for"], "value", "a question", to.questions),
			...values(item.options, [...path, "options"], "an option", to.options(item.for)),
			...values(item.sources, [...path, "sources"], "a source", to.sources),
		]),
		...values(alternatives?.shown_after, ["alternatives", "shown_after"], "a floor", to.floors),
		...placedActing(data).flatMap(({ item, path }) =>
			answered(item.when?.question, item.when?.option, [...path, "when"], to),
		),
		...placedExamples(data).flatMap(({ item, path }) =>
			Object.entries(item.answers ?? {}).flatMap(([question, option]) => {
				const at = [...path, "answers", question];
				return [
					...name(question, at, "key", "a question", to.questions),
					...name(option, at, "value", "an option", to.options(question)),
				];
			}),
		),
		...name(worked?.example, ["worked_by_hand", "example"], "value", "an example", to.examples),
	];
}

type Known = ReturnType<typeof known>;

function known(data: Data) {
	const ids = (list: readonly Placed<{ readonly id?: string | undefined }>[]) =>
		list.flatMap(({ item }) => item.id ?? []);
	const questions = placedQuestions(data);
	return {
		sources: ids(placed(data.sources, [])),
		questions: ids(questions),
		floors: ids(placed(data.scoring?.floors, [])),
		examples: ids(placedExamples(data)),
		options: (question: string | undefined) =>
			questions
				.filter(({ item }) => item.id === question)
				.flatMap(({ item }) => ids(placed(item.options, []))),
	};
}

function answered(
	question: string | undefined,
	option: string | undefined,
	path: Reference["path"],
	to: Known,
): readonly Reference[] {
	return [
		...name(question, [...path, "question"], "value", "a question", to.questions),
		...name(option, [...path, "option"], "value", "an option", to.options(question)),
	];
}

function values(
	ids: readonly (string | undefined)[] | undefined,
	path: Reference["path"],
	what: string,
	all: readonly string[],
): readonly Reference[] {
	return placed(ids, path).flatMap((one) => name(one.item, one.path, "value", what, all));
}

function name(
	id: string | undefined,
	path: Reference["path"],
	at: Reference["at"],
	what: string,
	all: readonly string[],
): readonly Reference[] {
	return id === undefined ? [] : [{ id, path, at, what, known: all }];
}
