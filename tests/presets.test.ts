import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { presetsSchema } from "#src/schema/choosing/presets.ts";
import { capabilitiesSchema } from "#src/schema/comparison/capabilities.ts";
import {
	architecture,
	environment,
	foundationLevel,
	platform,
} from "#src/schema/entries/entry-vocabulary.ts";

const read = (path: string) => parse(readFileSync(path, "utf8"));
const { presets } = presetsSchema.parse(read("data/presets.yaml"));
const capabilities = capabilitiesSchema
	.parse(read("data/capabilities.yaml"))
	.groups.flatMap((group) => group.capabilities.map(({ id }) => id));
const known: Readonly<Record<string, readonly string[] | undefined>> = {
	capability: capabilities,
	platform: platform.options,
	environment: environment.options,
	architecture: architecture.options,
	foundation: foundationLevel.options,
	source: ["yes", "partial"],
	support: ["commercial"],
	conformance: ["MESH-HTTP", "MESH-GRPC"],
};

test("ready-made questions ask only for what there is, and for each thing once", () => {
	const strange = presets.flatMap(({ id, must, wish }) => {
		const all = [...must, ...wish].map(({ kind, value, any = [] }) => ({
			kind,
			values: value === undefined ? any : [value, ...any],
			isOne: (value === undefined) !== (any.length === 0),
		}));
		const asked = all.map(({ kind, values }) => `${kind}:${values.join("|")}`);
		return all
			.filter(
				({ kind, values, isOne }) =>
					!isOne || values.some((value) => known[kind]?.includes(value) === false),
			)
			.map(({ kind, values }) => `${id} asks for ${kind} ${values.join(" or ")}`)
			.concat(asked.filter((one, place) => asked.indexOf(one) !== place));
	});
	expect(strange).toEqual([]);
});

test("ready-made questions have addresses of their own", () => {
	const ids = presets.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids).toEqual(
		expect.arrayContaining([
			"without-sidecars",
			"vms-beside-kubernetes",
			"fips",
			"several-clusters",
			"gateway-api",
			"managed",
			"lean-and-fast",
		]),
	);
});
