import { VERSION_KEY } from "#src/domain/readiness/answer-link.ts";
import { DONT_KNOW } from "#src/domain/readiness/answers.ts";
import { type CatalogFile, filesOf } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import {
	type Placed,
	placed,
	placedActing,
	placedExamples,
	placedOptions,
	placedQuestions,
} from "./readiness-places.ts";

/** With one id for two, what names either of them is answered at random. */
const EXPLAINED = ["readiness-reference", "readiness-examples"];

type WithId = Placed<{ readonly id?: string | undefined }>;

/** Ids that answers, links and rules are told apart by are told apart. */
export const readinessIds: Rule = {
	id: "readiness-ids",
	description:
		"Ids of the questionnaire are unique where they are looked up, and none is reserved.",
	why: "Saved answers and links name questions and options by id.",
	example: { bad: "- id: growth\n- id: growth", good: "- id: growth\n- id: growth-of-traffic" },
	check(catalog, report) {
		for (const { file, data } of filesOf(catalog, "readiness")) {
			const say = ({ path }: WithId, what: string, hint: string) => {
				const message = `${what} in ${baseName(file)}.`;
				report({ file, path: [...path, "id"], at: "value", message, hint, explains: EXPLAINED });
			};
			for (const one of lists(data).flatMap(repeated)) {
				say(
					one,
					`"${one.item.id}" is listed twice`,
					"Ids never change: give the newer one another.",
				);
			}
			for (const one of placedQuestions(data)) {
				if (one.item.id !== VERSION_KEY) continue;
				say(one, `"${VERSION_KEY}" is the id of a question`, "Links carry the version as this.");
			}
			for (const one of placedOptions(data)) {
				if (one.item.id !== DONT_KNOW) continue;
				say(one, `"${DONT_KNOW}" is the id of an option`, "Every question takes it anyway.");
			}
		}
	},
};

function lists(data: CatalogFile<"readiness">["data"]): readonly (readonly WithId[])[] {
	return [
		placed(data.dimensions, ["dimensions"]),
		placedQuestions(data),
		...placedQuestions(data).map(({ item, path }) => placed(item.options, [...path, "options"])),
		placed(data.sources, ["sources"]),
		placed(data.verdicts, ["verdicts"]),
		placedActing(data),
		placedExamples(data),
	];
}

function repeated(list: readonly WithId[]): readonly WithId[] {
	const seen = new Set<string>();
	return list.filter(({ item: { id } }) => {
		if (id === undefined) return false;
		return seen.has(id) || !seen.add(id);
	});
}
