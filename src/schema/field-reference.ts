import type { z } from "zod";
import { fieldAt, fieldNames } from "./field-at.ts";

/** One field of a kind of file, as a contributor needs to know it. */
export type FieldRow = {
	/** Path as people write it: `ga.date`, `aliases[]`, `capabilities.<id>.level`. */
	readonly path: string;
	readonly description: string;
	/** Must be there whenever what it belongs to is there. */
	readonly required: boolean;
	/** What it holds, in words: "text", "list", "fields", "day", "address" … */
	readonly type: string;
	/** The words it may hold; empty when it is free. */
	readonly allowed: readonly string[];
};

/**
 * Every field of a schema with its description, in the order of the schema.
 *
 * The one source of the contributor pages and of the files `mesh new` writes.
 */
export function fieldReference(schema: z.core.$ZodType): readonly FieldRow[] {
	return fieldNames(schema).flatMap((name) => rows(schema, name, name));
}

function rows(parent: z.core.$ZodType, step: string | number, path: string): readonly FieldRow[] {
	const field = fieldAt(parent, [step]);
	if (field === undefined) return [];
	const { description = "", required, schema } = field;
	const item = contentOf(schema);
	const allowed = [...(schema._zod.values ?? item?._zod.values ?? [])].map(String);
	const row = { path, description, required, type: typeOf(schema), allowed };
	return [row, ...inner(schema, path)];
}

/** The fields inside a field; an item that is a plain value is told by the field itself. */
function inner(schema: z.core.$ZodType, path: string): readonly FieldRow[] {
	const content = contentOf(schema);
	if (content === undefined) {
		return fieldNames(schema).flatMap((name) => rows(schema, name, `${path}.${name}`));
	}
	const below = schema._zod.def.type === "array" ? `${path}[]` : `${path}.<id>`;
	return fieldNames(content).flatMap((name) => rows(content, name, `${below}.${name}`));
}

/** What a list or a free mapping holds. */
function contentOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
	const { type } = schema._zod.def;
	if (type !== "array" && type !== "record") return undefined;
	return fieldAt(schema, [0])?.schema;
}

const TYPES: Readonly<Record<string, string>> = {
	array: "list",
	object: "fields",
	record: "fields by id",
	enum: "word",
	string: "text",
};

function typeOf(schema: z.core.$ZodType): string {
	const { type } = schema._zod.def;
	const format = "format" in schema._zod.def ? schema._zod.def.format : undefined;
	return format === "url" ? "address" : (TYPES[type] ?? type);
}
