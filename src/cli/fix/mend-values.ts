import { type Document, isMap, isScalar, isSeq, type Node, Scalar } from "yaml";
import type { z } from "zod";
import { fieldAt, type Path } from "#src/schema/field-at.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * The days or months that a text may mean, as `YYYY-MM-DD` or `YYYY-MM`.
 *
 * Where day and month could change places (03/04/2026) both are given, so that the caller knows that
 * it is not settled. With points the day always comes first.
 */
function writtenDays(text: string): readonly string[] {
	return FORMS.flatMap(({ form, read }) => {
		const parts = text.trim().match(form);
		return parts === null ? [] : read(parts.slice(1));
	});
}

type Form = {
	readonly form: RegExp;
	readonly read: (parts: readonly string[]) => readonly string[];
};

const FORMS: readonly Form[] = [
	{
		form: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T[\d:.]+(?:Z|\+00:00)?)?$/,
		read: ([year, month, day]) => written(year, month, day),
	},
	{ form: /^(\d{4})(\d{2})(\d{2})$/, read: ([year, month, day]) => written(year, month, day) },
	{ form: /^(\d{4})[-/.](\d{1,2})$/, read: ([year, month]) => written(year, month) },
	{
		form: /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/,
		read: ([day, month, year]) => written(year, month, day),
	},
	{
		form: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/,
		read: ([one, two, year]) => [...written(year, one, two), ...written(year, two, one)],
	},
	{
		form: /^(\d{1,2})(?:st|nd|rd|th|\.)?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/i,
		read: ([day, month, year]) => named(year, month, day),
	},
	{
		form: /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i,
		read: ([month, day, year]) => named(year, month, day),
	},
	{ form: /^([a-z]{3,9})\.?\s+(\d{4})$/i, read: ([month, year]) => named(year, month) },
];

function named(year = "", word = "", day?: string): readonly string[] {
	const name = word.toLowerCase();
	const index = MONTHS.findIndex((month) => name.startsWith(month));
	const long = FULL[index] ?? "";
	return index >= 0 && (long.startsWith(name) || name === "sept")
		? written(year, String(index + 1), day)
		: [];
}

const FULL =
	"january february march april may june july august september october november december".split(
		" ",
	);

function written(year = "", month = "", day?: string): readonly string[] {
	if (Number(month) < 1 || Number(month) > 12) return [];
	const parts = [
		year,
		month.padStart(2, "0"),
		...(day === undefined ? [] : [day.padStart(2, "0")]),
	];
	return [parts.join("-")];
}

/** A value that is written in another form than its field asks for, though only one thing can be meant. */
type Change = { readonly path: Path; readonly from: string; readonly to: string };

/**
 * Writes values of a document in the form that the schema of its kind asks for.
 *
 * A value that the schema accepts is only trimmed, and an address written in its usual form. Any other
 * is changed only when exactly one reading of it is accepted.
 */
export function mendValues(document: Document.Parsed, schema: z.ZodObject): readonly Change[] {
	const changes: Change[] = [];
	visit(document.contents, schema, [], changes);
	return changes;
}

function visit(node: unknown, schema: z.core.$ZodType, path: Path, changes: Change[]): void {
	const below = (child: unknown, step: string | number) => {
		const field = fieldAt(schema, [step]);
		if (field !== undefined) visit(child, field.schema, [...path, step], changes);
	};
	if (isMap(node)) {
		for (const { key, value } of node.items) if (isScalar(key)) below(value, String(key.value));
	} else if (isSeq(node)) {
		node.items.forEach((item, index) => {
			below(item, index);
		});
	} else if (isScalar(node)) {
		const from = node.source ?? String(node.value);
		const value = mended(node, schema as z.ZodType);
		if (value === node.value) return;
		write(node, value);
		changes.push({ path, from, to: String(value) });
	}
}

function mended(node: Scalar, schema: z.ZodType): unknown {
	const { value } = node;
	const plain = typeof value === "string" ? trimmed(value, schema) : value;
	if (schema.safeParse(plain).success) return plain;
	const accepted = readings(node, schema).filter((one) => schema.safeParse(one).success);
	const [only, ...others] = new Set(accepted);
	return only === undefined || others.length > 0 ? value : only;
}

function trimmed(value: string, schema: z.ZodType): string {
	const text = value.includes("\n") ? value : value.trim();
	return isAddress(schema) ? plainAddress(text) : text;
}

function isAddress({ _zod: { def } }: z.core.$ZodType): boolean {
	return "format" in def && def.format === "url";
}

/** What may be meant by a value that its field refuses. */
function readings({ value, source }: Scalar, schema: z.ZodType): readonly unknown[] {
	const { type } = schema._zod.def;
	if (type === "boolean") {
		return value === "yes" || value === "true"
			? [true]
			: value === "no" || value === "false"
				? [false]
				: [];
	}
	if (type === "number") {
		return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value.trim()) ? [Number(value)] : [];
	}
	const text = typeof value === "string" ? value.trim() : (source ?? "");
	if (text === "" || typeof value === "object") return [];
	if (type === "enum") return [text.toLowerCase(), unquoted(text).toLowerCase()];
	return [text, unquoted(text), ...writtenDays(unquoted(text))];
}

/** Typographic quotes and brackets around a whole value are not part of it. */
function unquoted(text: string): string {
	return text.replace(/^[“”„‟«‘‚<]([^“”„‟«»‘’<>]*)[“”»’>]$/, "$1");
}

/**
 * An address in its usual form: scheme and host in small letters, no default port, no
 * parameters by which mails and adverts are counted. What leads to another page is left.
 */
export function plainAddress(text: string): string {
	const parts = text.match(/^(https?):\/\/([^/?#@\s]+)([^\s#]*)(#\S*)?$/i);
	if (parts === null) return text;
	const [, scheme = "", host = "", rest = "", fragment = ""] = parts;
	const port = scheme.toLowerCase() === "https" ? ":443" : ":80";
	const name = host.toLowerCase();
	const [path = "", query = ""] = rest.split(/\?(.*)/s);
	const asked = query.split("&").filter((part) => !/^(utm_\w+|fbclid|gclid|mc_[ce]id)=/.test(part));
	const kept = asked.join("&") === "" ? (rest.endsWith("?") ? "?" : "") : `?${asked.join("&")}`;
	const plainHost = name.endsWith(port) ? name.slice(0, -port.length) : name;
	return `${scheme.toLowerCase()}://${plainHost}${path}${kept}${fragment}`;
}

function write(node: Node, value: unknown): void {
	if (!isScalar(node)) return;
	const isNumberLike = typeof value === "string" && typeof node.value !== "string";
	node.value = value;
	if (isNumberLike) node.type = Scalar.QUOTE_DOUBLE;
	else if (typeof value !== "string") node.type = Scalar.PLAIN;
	delete node.source;
	delete node.format;
	delete node.minFractionDigits;
}
