/** What a value does to a schema, with the place in the value where it does. */
export type SchemaProblem = string;

type Schema = Readonly<Record<string, unknown>>;
type Check = (rule: never, value: unknown, at: string, root: Schema) => readonly SchemaProblem[];

/**
 * A reader of JSON Schema (2020-12) that knows the keywords the published schemas use.
 *
 * Written apart from the library that made the schemas, so that a file that passes has been read by
 * two programs. A keyword it does not know is a problem: nothing is let through unread.
 */
export function schemaProblems(
	schema: Schema,
	value: unknown,
	at = "$",
	root: Schema = schema,
): readonly SchemaProblem[] {
	const problems = Object.entries(schema).flatMap(([keyword, rule]) => {
		if (ANNOTATIONS.has(keyword)) return [];
		const check = CHECKS[keyword];
		if (check === undefined) return [`${at}: the keyword ${keyword} is not known here`];
		return check(rule as never, value, at, root);
	});
	return [...problems, ...unlisted(schema, value, at, root)];
}

const ANNOTATIONS = new Set([
	"$schema",
	"$id",
	"$defs",
	"title",
	"description",
	"default",
	"format",
	// Read together with the properties next to it.
	"additionalProperties",
]);

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
	object: isObject,
	array: Array.isArray,
	string: (value) => typeof value === "string",
	number: (value) => typeof value === "number",
	integer: Number.isInteger,
	boolean: (value) => typeof value === "boolean",
	null: (value) => value === null,
};

const problem = (holds: boolean, at: string, words: string) => (holds ? [] : [`${at} ${words}`]);
const show = (value: unknown) => JSON.stringify(value)?.slice(0, 80);

const CHECKS: Readonly<Record<string, Check>> = {
	type: (rule: string | readonly string[], value, at) =>
		problem(
			[rule].flat().some((type) => TYPES[type]?.(value) === true),
			at,
			`is not ${rule}: ${show(value)}`,
		),
	const: (rule: unknown, value, at) => problem(value === rule, at, `is not ${show(rule)}`),
	enum: (rule: readonly unknown[], value, at) =>
		problem(rule.includes(value), at, `is none of ${show(rule)}: ${show(value)}`),
	pattern: (rule: string, value, at) =>
		problem(typeof value !== "string" || new RegExp(rule, "u").test(value), at, `is not ${rule}`),
	minLength: (rule: number, value, at) =>
		problem(typeof value !== "string" || [...value].length >= rule, at, "is too short"),
	maxLength: (rule: number, value, at) =>
		problem(typeof value !== "string" || [...value].length <= rule, at, "is too long"),
	minimum: (rule: number, value, at) =>
		problem(typeof value !== "number" || value >= rule, at, `is below ${rule}`),
	maximum: (rule: number, value, at) =>
		problem(typeof value !== "number" || value <= rule, at, `is above ${rule}`),
	exclusiveMinimum: (rule: number, value, at) =>
		problem(typeof value !== "number" || value > rule, at, `is not above ${rule}`),
	minItems: (rule: number, value, at) =>
		problem(!Array.isArray(value) || value.length >= rule, at, "has too few items"),
	maxItems: (rule: number, value, at) =>
		problem(!Array.isArray(value) || value.length <= rule, at, "has too many items"),
	items: (rule: Schema, value, at, root) =>
		Array.isArray(value)
			? value.flatMap((item, index) => schemaProblems(rule, item, `${at}[${index}]`, root))
			: [],
	required: (rule: readonly string[], value, at) =>
		isObject(value) ? rule.flatMap((name) => problem(name in value, at, `lacks ${name}`)) : [],
	properties: (rule: Readonly<Record<string, Schema>>, value, at, root) =>
		Object.entries(rule).flatMap(([name, part]) =>
			isObject(value) && Object.hasOwn(value, name)
				? schemaProblems(part, value[name], `${at}.${name}`, root)
				: [],
		),
	propertyNames: (rule: Schema, value, at, root) =>
		isObject(value)
			? Object.keys(value).flatMap((name) => schemaProblems(rule, name, `${at} name ${name}`, root))
			: [],
	allOf: (rule: readonly Schema[], value, at, root) =>
		rule.flatMap((part) => schemaProblems(part, value, at, root)),
	anyOf: (rule: readonly Schema[], value, at, root) => {
		const tried = rule.map((part) => schemaProblems(part, value, at, root));
		return tried.some((found) => found.length === 0) ? [] : (tried[0] ?? []);
	},
	$ref: (rule: string, value, at, root) => {
		const found = resolved(rule, root);
		if (found === undefined) return [`${at}: ${rule} leads nowhere`];
		return schemaProblems(found, value, at, root);
	},
};

/** What a reference inside a document leads to. */
export function resolved(reference: string, root: Schema): Schema | undefined {
	const steps = reference.slice(2).split("/");
	const found = steps.reduce<unknown>(
		(from, step) => (isObject(from) ? from[step] : undefined),
		root,
	);
	return reference.startsWith("#/") && isObject(found) ? found : undefined;
}

function unlisted(schema: Schema, value: unknown, at: string, root: Schema) {
	const { additionalProperties: rule = {}, properties } = schema;
	if (!isObject(value)) return [];
	const others = Object.keys(value).filter(
		(name) => !isObject(properties) || !(name in properties),
	);
	if (rule === false) return others.map((name) => `${at} has ${name}, which is not in the schema`);
	return others.flatMap((name) =>
		schemaProblems(rule as Schema, value[name], `${at}.${name}`, root),
	);
}
