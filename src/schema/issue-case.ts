import type { z } from "zod";
import { type Field, fieldAt, type Path } from "./field-at.ts";

/** The most of a value that a message repeats. */
const MOST = 80;

/** A value in quotes for a message: shortened, with line breaks and control signs made visible. */
export function quoted(text: string): string {
	return JSON.stringify(text.length > MOST ? `${text.slice(0, MOST)}…` : text);
}

/** Something wrong with the data of one file, before its line is looked up. */
export type Finding = {
	readonly rule: string;
	/** Where in the data; of a missing field, where it should be. */
	readonly path: Path;
	readonly at: "key" | "value";
	readonly message: string;
	readonly hint: string;
};

/** The file that is spoken of. */
export type Subject = {
	readonly name: string;
	/** A plain value as it is written in the file: `1.10` where the data holds the number 1.1. */
	readonly written: (path: Path) => string | undefined;
};

/** What there is to say about one issue, gathered for its message. */
export type IssueCase = {
	/** Name of the file. */
	readonly file: string;
	readonly path: Path;
	/** The path as people write it: `ga.date`, `aliases[0]`. */
	readonly label: string;
	readonly value: unknown;
	/** The value as it is written in the file. */
	readonly written: string;
	/** The value in words: `"Go"`, `the number 1.10`, `a list`. */
	readonly shown: string;
	readonly field: Field | undefined;
	/** The words a field may hold, if they are a closed list. */
	readonly words: readonly string[];
};

/** Gathers what can be said of the value an issue is about. */
export function issueCase(
	schema: z.core.$ZodType,
	data: unknown,
	path: Path,
	{ name, written }: Subject,
): IssueCase {
	const value = valueAt(data, path);
	const field = fieldOrItem(schema, path);
	const text = written(path) ?? (typeof value === "object" ? "" : String(value));
	return {
		file: name,
		path,
		label: labelOf(path),
		value,
		written: text,
		shown: shownValue(value, text),
		field,
		words: [...(field?.schema._zod.values ?? [])].map(String),
	};
}

/** An item has no words of its own: those of its list say what it is, and it can be left out. */
function fieldOrItem(schema: z.core.$ZodType, path: Path): Field | undefined {
	const field = fieldAt(schema, path);
	const parent = path.length > 0 ? fieldAt(schema, path.slice(0, -1)) : undefined;
	const { type } = parent?.schema._zod.def ?? {};
	if (field === undefined || (type !== "array" && type !== "record")) return field;
	return { ...field, required: false, description: field.description ?? parent?.description };
}

function shownValue(value: unknown, written: string): string {
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
	if (typeof value === "object") return "a mapping of fields";
	if (typeof value === "string") return quoted(value);
	return `the ${typeof value === "number" ? "number" : "truth value"} ${written}`;
}

function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>((value, step) => {
		const inside = typeof value === "object" && value !== null && Object.hasOwn(value, step);
		return inside ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined;
	}, data);
}

function labelOf(path: Path): string {
	const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`));
	return steps.join("").replace(/^\./, "");
}
