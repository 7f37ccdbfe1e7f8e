import { filesOf, vocabulary } from "#src/lint/catalog.ts";
import type { Report, Rule } from "#src/lint/rule.ts";
import { didYouMean } from "#src/lint/strings.ts";
import type { CriterionKind } from "#src/schema/choosing/presets.ts";
import {
	architecture,
	environment,
	foundationLevel,
	platform,
} from "#src/schema/entries/entry-vocabulary.ts";
import type { Path } from "#src/schema/field-at.ts";

type Words = { readonly what: string; readonly known: readonly string[] };

/** What value and any may contain; kinds that are left out have words of their own. */
const WORDS: Partial<Readonly<Record<CriterionKind, Words>>> = {
	platform: { what: "a platform", known: platform.options },
	environment: { what: "an environment", known: environment.options },
	architecture: { what: "an architecture", known: architecture.options },
	foundation: { what: "a level of a foundation", known: foundationLevel.options },
	source: { what: "an answer to open source", known: ["yes", "partial"] },
	support: { what: "a kind of support", known: ["commercial"] },
	conformance: { what: "a conformance profile", known: ["MESH-HTTP", "MESH-GRPC"] },
};

type Criterion = {
	readonly kind?: CriterionKind | undefined;
	readonly value?: string | undefined;
	readonly any?: readonly (string | undefined)[] | undefined;
};

/** A ready-made question asks for what there is. */
export const presetReference: Rule = {
	id: "preset-reference",
	description: "Presets have ids of their own and ask for capabilities, platforms … that exist.",
	why: "A preset that asks for an unknown capability is met by no mesh, or by each.",
	example: {
		bad: "{ kind: capability, value: sidecarles }",
		good: "{ kind: capability, value: sidecarless }",
	},
	check(catalog, report) {
		const capabilities = { what: "a capability", known: vocabulary(catalog).map(({ id }) => id) };
		for (const { file, data } of filesOf(catalog, "presets")) {
			const seen = new Set<string>();
			for (const [index, preset] of (data.presets ?? []).entries()) {
				const { id } = preset ?? {};
				if (id !== undefined && seen.has(id)) {
					const message = `"${id}" is listed twice in presets.yaml.`;
					const hint = "Its address is made of the id: give the newer one another.";
					report({ file, path: ["presets", index, "id"], at: "value", message, hint });
				}
				if (id !== undefined) seen.add(id);
				for (const part of ["must", "wish"] as const) {
					for (const [place, criterion] of (preset?.[part] ?? []).entries()) {
						const path = ["presets", index, part, place];
						const { kind } = criterion ?? {};
						const words = kind === "capability" ? capabilities : kind && WORDS[kind];
						checkCriterion(criterion ?? {}, { file, path, words, report });
					}
				}
			}
		}
	},
};

type Told = {
	readonly file: string;
	readonly path: Path;
	readonly words: Words | undefined;
	readonly report: Report;
};

function checkCriterion({ value, any, kind }: Criterion, { file, path, words, report }: Told) {
	if (kind !== undefined && (value === undefined) === (any === undefined)) {
		const message = `A criterion of presets.yaml has ${value === undefined ? "neither value nor" : "both value and"} any.`;
		const hint = "Write value for one thing, or any for several of which one is enough.";
		report({ file, path: [...path, "kind"], at: "value", message, hint });
	}
	// Without a vocabulary every capability would be reported, which would hide the one cause.
	if (words === undefined || words.known.length === 0) return;
	const asked = [
		{ id: value, at: ["value"] as Path },
		...(any ?? []).map((id, index) => ({ id, at: ["any", index] as Path })),
	];
	for (const { id, at } of asked) {
		if (id === undefined || words.known.includes(id)) continue;
		const message = `"${id}" in presets.yaml is not ${words.what}.`;
		const hint = didYouMean(id, words.known, `Known are: ${words.known.join(", ")}.`);
		const cause = kind === "capability" ? `capability ${id}` : undefined;
		report({ file, path: [...path, ...at], at: "value", message, hint, cause });
	}
}
