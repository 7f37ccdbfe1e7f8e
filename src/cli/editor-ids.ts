import type { z } from "zod";
import { type Catalog, entries, filesOf } from "#src/lint/catalog.ts";

/** A part of a JSON Schema, with the words that the YAML language server reads besides. */
export type Part = z.core.JSONSchema.JSONSchema & {
	markdownDescription?: string;
	markdownEnumDescriptions?: string[];
	errorMessage?: string;
	patternErrorMessage?: string;
	/** What a reference names; left out of what is written. */
	to?: unknown;
};

/** What can be referred to: each id with what it means. */
export type KnownIds = Readonly<Record<string, readonly (readonly [id: string, means: string])[]>>;

/** Marks a list of ids, which grows with the data. */
const LIST = "ids of today";

/** The ids of a catalog by what a reference can name. */
export function knownIds(catalog: Catalog): KnownIds {
	const all = entries(catalog).map(({ kind, id, data }) => {
		return { kind, row: [id, `**${data.name}**: ${data.summary}`] as const };
	});
	const of = (...kinds: readonly string[]) =>
		all.filter(({ kind }) => kinds.includes(kind)).map(({ row }) => row);
	const terms = filesOf(catalog, "glossary").flatMap(({ data }) => data.terms ?? []);
	const groups = filesOf(catalog, "capabilities").flatMap(({ data }) => data.groups ?? []);
	const capabilities = groups
		.flatMap((group) => group?.capabilities ?? [])
		.map((one) => [String(one?.id), `**${one?.name}**: ${one?.question}`] as const);
	const abstractions = filesOf(catalog, "abstraction");
	const apis = filesOf(catalog, "smi-history").flatMap(({ data }) => data.apis ?? []);
	return {
		...questionnaireIds(catalog),
		"smi-api": apis.map((api) => [String(api?.id), `**${api?.name}**: ${api?.purpose}`]),
		mesh: of("mesh"),
		proxy: of("proxy"),
		entry: of("mesh", "proxy", "tool"),
		measured: [["none", "The run without a mesh, the baseline."], ...of("mesh", "proxy")],
		term: terms.map((term) => [String(term?.id), `**${term?.term}**: ${term?.definition}`]),
		capability: capabilities,
		criterion: capabilities,
		abstraction: abstractions.map(({ id, data }) => [id, `**${data.name}**`]),
	};
}

/** The ids of the questionnaire; of answers each once, as several questions have the same. */
function questionnaireIds(catalog: Catalog): KnownIds {
	const [file] = filesOf(catalog, "readiness");
	const { dimensions = [], sources = [], examples = [] } = file?.data ?? {};
	const questions = dimensions.flatMap((dimension) => dimension?.questions ?? []);
	const answers = Map.groupBy(
		questions.flatMap((question) => question?.options ?? []),
		(option) => String(option?.id),
	);
	return {
		question: questions.map((one) => [String(one?.id), `**${one?.name}**: ${one?.text}`]),
		answer: [...answers].map(([id, options]) => [
			id,
			options.map((option) => option?.text).join("; "),
		]),
		source: sources.map((one) => [String(one?.id), `**${one?.title}**`]),
		example: examples.map((one) => [String(one?.id), `**${one?.name}**`]),
	};
}

/**
 * Lists the ids a reference can name, so that editors complete, explain and underline it.
 *
 * @param definitions - Where a list is kept that several references share.
 */
export function nameIds(part: Part, ids: KnownIds, definitions: Record<string, Part>): void {
	const { to } = part;
	delete part.to;
	const listed = typeof to === "string" ? (ids[to] ?? []) : [];
	if (typeof to !== "string" || listed.length === 0) return;
	const name = `${to}_id`;
	definitions[name] = {
		$comment: LIST,
		enum: listed.map(([id]) => id),
		markdownEnumDescriptions: listed.map(([, means]) => means),
		errorMessage: `Write the id of ${WORDS[to]}.`,
	};
	const list = { $ref: `#/definitions/${name}` };
	// A criterion names a capability, or a word of another kind.
	if (to === "criterion") part.anyOf = [list, { type: "string" }];
	else part.allOf = [list];
	delete part.type;
	delete part.minLength;
	delete part.maxLength;
}

const WORDS: Readonly<Record<string, string>> = {
	abstraction: "a file of content/abstractions/",
	answer: "an answer: an option of data/readiness.yaml",
	capability: "a capability: data/capabilities.yaml lists them",
	criterion: "a capability",
	entry: "an entry: a file of content/meshes/, content/proxies/ or content/tools/",
	example: "an example of data/readiness.yaml",
	measured: "a mesh or proxy that was measured, or none for the baseline",
	mesh: "a mesh: a file of content/meshes/",
	proxy: "a proxy: a file of content/proxies/",
	question: "a question of data/readiness.yaml",
	"smi-api": "an API of data/conformance/smi.yaml",
	source: "a source listed at the end of data/readiness.yaml",
	term: "a term: data/glossary.yaml lists them",
};

/** A schema without its lists of ids: what changes when code changes, and not with each entry. */
export function withoutIds(text: string): string {
	const part: unknown = JSON.parse(text);
	return JSON.stringify(part, (_key, value) => {
		const isPart = typeof value === "object" && value !== null;
		if (!isPart || value.$comment !== LIST) return value;
		const { enum: _ids, markdownEnumDescriptions: _means, properties: _parts, ...rest } = value;
		return rest;
	});
}

/** Marks the fields of a mapping as a list of ids. */
export function marksIds(part: Part): void {
	part.$comment = LIST;
}
