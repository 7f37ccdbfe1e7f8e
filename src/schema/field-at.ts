import type { z } from "zod";

/** A step from a mapping or list into its content. */
export type Path = readonly (string | number)[];

/** What a schema says of one place. */
export type Field = {
	/** The schema with `optional` and `default` taken off. */
	readonly schema: z.core.$ZodType;
	readonly description: string | undefined;
	readonly required: boolean;
};

type Def = z.core.$ZodTypeDef & {
	readonly innerType?: z.core.$ZodType;
	readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
	readonly valueType?: z.core.$ZodType;
	readonly element?: z.core.$ZodType;
};

/** The field a schema has at a path of data; `undefined` where it has none. */
export function fieldAt(schema: z.core.$ZodType, path: Path): Field | undefined {
	let field = unwrapped(schema);
	for (const step of path) {
		const next = inside(field.schema, step);
		if (next === undefined) return undefined;
		field = unwrapped(next);
	}
	return field;
}

/** The names of the fields of a mapping, in order; none where names are free. */
export function fieldNames(schema: z.core.$ZodType): readonly string[] {
	return Object.keys(definition(schema).shape ?? {});
}

function inside(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
	const { shape, valueType, element } = definition(schema);
	if (shape === undefined) return valueType ?? element;
	return Object.hasOwn(shape, step) ? shape[step] : undefined;
}

function unwrapped(schema: z.core.$ZodType): Field {
	let inner = schema;
	let description = descriptionOf(inner);
	const required = !/^(optional|default|prefault)$/.test(inner._zod.def.type);
	for (let next = definition(inner).innerType; next !== undefined; ) {
		inner = next;
		description ??= descriptionOf(inner);
		next = definition(inner).innerType;
	}
	return { schema: inner, description, required };
}

function definition(schema: z.core.$ZodType): Def {
	return schema._zod.def as Def;
}

function descriptionOf(schema: z.core.$ZodType): string | undefined {
	return (schema as z.ZodType).description;
}
