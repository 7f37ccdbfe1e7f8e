import { z } from "zod";
import { type Catalog, type CatalogFile, filesOf } from "#src/lint/catalog.ts";
import { FILE_KINDS, type KindName } from "#src/schema/registry.ts";
import { ID_FORM } from "#src/schema/text/text.ts";
import { type KnownIds, knownIds, marksIds, nameIds, type Part } from "./editor-ids.ts";
import { loadRoot } from "./load-root.ts";

type Group = NonNullable<CatalogFile<"capabilities">["data"]["groups"]>[number];
type Capability = NonNullable<NonNullable<NonNullable<Group>["capabilities"]>[number]>;

const PRIVATE = "localhost|local|internal|intranet|lan|home|corp|test|invalid|svc";

/** A name with a dot that is neither of a private network nor a number. */
const PUBLIC_ADDRESS = String.raw`^https?://(?!([^/?#]*\.)?(${PRIVATE})\.?(:\d+)?([/?#]|$))(?!\d+\.\d+\.\d+\.\d+|\[)[^\s/@?#]+\.[^\s/@?#]+([/?#]\S*)?$`;

/** What to write where a text has not the form asked for: a regular expression is not an answer. */
const FORMS: ReadonlyMap<string, string> = new Map([
	[ID_FORM.source, "Write an id: lower-case letters, digits and single hyphens."],
	[String.raw`^\d{4}-\d{2}-\d{2}$`, "Write a day as YYYY-MM-DD."],
	[String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`, "Write a date as YYYY, YYYY-MM or YYYY-MM-DD."],
	[PUBLIC_ADDRESS, "Write one public address that starts with https://, without spaces."],
]);

/** The JSON Schemas editors read, as the texts of their files. */
export function editorSchemas(root: string): readonly { kind: KindName; text: string }[] {
	const files = loadRoot(root).files.map(({ file }) => file);
	const catalog: Catalog = { today: "", paths: [], files };
	const ids = knownIds(catalog);
	const vocabulary = filesOf(catalog, "capabilities")
		.flatMap(({ data }) => data.groups ?? [])
		.flatMap((group) => group?.capabilities ?? [])
		.filter((one) => one !== undefined);
	return FILE_KINDS.map(({ kind, schema }) => {
		return { kind, text: `${JSON.stringify(editorSchema(schema, vocabulary, ids), null, 2)}\n` };
	});
}

/**
 * Draft 7, because the YAML language server knows it best. It describes a file as it is written,
 * before defaults are filled in.
 */
function editorSchema(schema: z.ZodObject, vocabulary: readonly Capability[], ids: KnownIds): Part {
	const definitions: Record<string, Part> = {};
	const document: Part = z.toJSONSchema(schema, {
		io: "input",
		target: "draft-7",
		override: ({ jsonSchema: part }: { jsonSchema: Part }) => {
			if (part.format === "uri") part.pattern = PUBLIC_ADDRESS;
			nameIds(part, ids, definitions);
			const form = FORMS.get(part.pattern ?? "");
			if (form !== undefined) part.patternErrorMessage = form;
		},
	});
	if (Object.keys(definitions).length > 0) document.definitions = definitions;
	const { capabilities, open_questions: questions, ended } = document.properties ?? {};
	const claim = typeof capabilities === "object" ? capabilities.additionalProperties : undefined;
	if (ended !== undefined) asksForEnd(document);
	if (typeof capabilities !== "object" || typeof claim !== "object") return document;
	asksForNote(claim);
	Object.assign(definitions, { claim });
	document.definitions = definitions;
	nameCapabilities(capabilities, vocabulary, { $ref: "#/definitions/claim" });
	if (typeof questions === "object" && typeof questions.additionalProperties === "object") {
		Object.assign(definitions, { open_question: questions.additionalProperties });
		nameCapabilities(questions, vocabulary, { $ref: "#/definitions/open_question" });
	}
	return document;
}

/** Each capability by its id, so that editors complete, explain and underline it. */
function nameCapabilities(part: Part, vocabulary: readonly Capability[], holds: Part): void {
	part.properties = Object.fromEntries(
		vocabulary.map((capability) => [
			String(capability.id),
			{ ...described(capability), allOf: [holds] },
		]),
	);
	part.additionalProperties = false;
	marksIds(part);
	part.errorMessage = "Write the id of a capability: data/capabilities.yaml lists them.";
	delete part.propertyNames;
}

function described({ name, question, why, levels }: Capability): Part {
	const meanings = (["full", "partial", "planned", "none"] as const).flatMap((level) => {
		const meaning = levels?.[level];
		return meaning === undefined ? [] : [`- **${level}**: ${meaning}`];
	});
	return {
		description: `${name}: ${question}`,
		markdownDescription: [`**${name}**: ${question}`, why, meanings.join("\n")].join("\n\n"),
	};
}

function asksForNote(claim: Part): void {
	const message = "A partial or planned level needs a note that says what is missing.";
	asksFor(claim, "note", { field: "level", words: ["partial", "planned"] }, message);
}

function asksForEnd(entry: Part): void {
	const message = "What is archived or discontinued needs ended, with date and source.";
	asksFor(entry, "ended", { field: "status", words: ["archived", "discontinued"] }, message);
}

/** Asks for a field where another one holds one of some words. */
function asksFor(
	part: Part,
	wanted: string,
	{ field, words }: { readonly field: string; readonly words: string[] },
	errorMessage: string,
): void {
	part.if = { properties: { [field]: { enum: words } }, required: [field] };
	const asked: Part = { required: [wanted], errorMessage };
	// biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so, and no promise is made of it.
	part.then = asked;
}
