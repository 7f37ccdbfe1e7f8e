/**
 * The proto3 JSON mapping of SMP messages.
 *
 * @module
 */

import { SMP_ENUMS, SMP_MESSAGES, type SmpMessage } from "#src/domain/smp/descriptor.ts";
import { readInstant, writeInstant } from "#src/domain/smp/units.ts";

/** A plain object with fields by their proto names, null or missing when not set. */
export type Fields = Readonly<Record<string, unknown>>;

/** A document that no protobuf library would accept, with the field at fault. */
export class ProtoJsonError extends Error {
	override name = "ProtoJsonError";
}

/**
 * Writes a message in proto3's JSON mapping: lowerCamelCase names, 64-bit integers as text,
 * enums by name, unset fields left out. A value its field cannot hold is left out too; the caller
 * keeps it in a label.
 *
 * @param fields - By proto name; fields the message does not have are ignored.
 * @see {@link https://protobuf.dev/programming-guides/json/ | ProtoJSON}
 */
export function toProtoJson(message: SmpMessage, fields: Fields): Fields {
	const written = Object.entries(SMP_MESSAGES[message]).flatMap(([name, type]) => {
		const value = fields[name] ?? undefined;
		const json = value === undefined ? undefined : encode(type, value);
		return json === undefined || isEmpty(json) ? [] : [[camelCase(name), json]];
	});
	return Object.fromEntries(written);
}

function encode(type: string, value: unknown): unknown {
	if (type.endsWith("[]") && Array.isArray(value)) {
		return value.map((each) => encode(type.slice(0, -2), each));
	}
	if (type in SMP_MESSAGES) return toProtoJson(type as SmpMessage, value as Fields);
	if (type === "int32") return isInt32(value) ? value : undefined;
	if (type === "int64") return Number.isSafeInteger(value) ? String(value) : undefined;
	return value;
}

/** An empty map or list is the default; an empty message inside a list still counts. */
function isEmpty(json: unknown): boolean {
	if (Array.isArray(json)) return json.length === 0;
	return typeof json === "object" && json !== null && Object.keys(json).length === 0;
}

/** Fits `int32` of protobuf, which most SMP numbers are. */
export function isInt32(value: unknown): boolean {
	return typeof value === "number" && (value | 0) === value;
}

/** `latencies_ms` as `latenciesMs`. */
function camelCase(name: string): string {
	return name.replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
}

/**
 * Reads a message of proto3's JSON mapping, in either spelling of its names and with numbers as
 * text. Null is absent, unknown fields are ignored.
 *
 * @returns Fields by proto name; enums by name, moments in UTC, numbers as numbers.
 * @throws {@link ProtoJsonError} for a value its field cannot have, such as NaN.
 */
export function fromProtoJson(message: SmpMessage, json: unknown, path = ""): Fields {
	if (typeof json !== "object" || json === null || Array.isArray(json)) {
		throw new ProtoJsonError(`${path || message} is ${shown(json)}, not a message.`);
	}
	const given = json as Fields;
	const read = Object.entries(SMP_MESSAGES[message]).flatMap(([name, type]) => {
		const value = Object.hasOwn(given, name) ? given[name] : own(given, camelCase(name));
		if (value === null || value === undefined) return [];
		return [[name, decode(type, value, path === "" ? name : `${path}.${name}`)]];
	});
	return Object.fromEntries(read);
}

function own(given: Fields, name: string): unknown {
	return Object.hasOwn(given, name) ? given[name] : undefined;
}

function decode(type: string, value: unknown, path: string): unknown {
	if (type.endsWith("[]")) {
		if (!Array.isArray(value)) throw new ProtoJsonError(`${path} is not a list.`);
		return value.map((each, at) => decode(type.slice(0, -2), each, `${path}[${at}]`));
	}
	if (type in SMP_MESSAGES) return fromProtoJson(type as SmpMessage, value, path);
	if (type in SMP_ENUMS) return enumName(SMP_ENUMS[type as keyof typeof SMP_ENUMS], value, path);
	return (SCALARS[type] ?? readText)(value, path);
}

type Read = (value: unknown, path: string) => unknown;

const SCALARS: Readonly<Record<string, Read>> = {
	double: readNumber,
	int32: readNumber,
	int64: readNumber,
	bool: (value, path) => (typeof value === "boolean" ? value : fail(path, value, "true or false")),
	timestamp: readTimestamp,
	map: (value, path) => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) {
			return fail(path, value, "a map");
		}
		return Object.fromEntries(
			Object.entries(value).map(([key, each]) => [key, readText(each, `${path}.${key}`)]),
		);
	},
};

function readNumber(value: unknown, path: string): number {
	const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
	if (typeof number === "number" && number >= 0 && number <= 1e15) return number;
	return fail(path, value, "a number from 0 to 1e15");
}

/** Kept unchanged when it is in UTC, so that a document read back is the same document. */
function readTimestamp(value: unknown, path: string): string {
	const moment = typeof value === "string" ? readInstant(value) : undefined;
	if (moment === undefined) return fail(path, value, "a moment with its offset");
	const text = String(value).trim();
	return /T.*\d(\.\d{1,9})?Z$/.test(text) ? text : writeInstant(moment);
}

function readText(value: unknown, path: string): string {
	return typeof value === "string" ? value : fail(path, value, "a text");
}

function enumName(names: readonly string[], value: unknown, path: string): string {
	const name = typeof value === "number" ? names[value] : value;
	return typeof name === "string" && names.includes(name) ? name : fail(path, value, "known");
}

function fail(path: string, value: unknown, wanted: string): never {
	throw new ProtoJsonError(`${path} is ${shown(value)}, not ${wanted}.`);
}

/** The value in a message; never the inside of an object, which may be of any depth. */
function shown(value: unknown): string {
	if (typeof value === "object") return Array.isArray(value) ? "a list" : "an object";
	return (JSON.stringify(value) ?? String(value)).slice(0, 60);
}
