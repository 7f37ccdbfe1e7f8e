import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { capabilitiesSchema } from "./comparison/capabilities.ts";
import { meshSchema } from "./entries/mesh.ts";
import { validate } from "./validate.ts";

const MESH = {
	name: "Alpha",
	homepage: "https://alpha.example/",
	summary: "A mesh.",
	status: "active",
	checked: "2026-11-23",
};

/** What is said of a mesh that is like the valid one but for some fields. */
function said(
	changes: object,
	written: (path: readonly (string | number)[]) => string | undefined = () => undefined,
) {
	const { findings } = validate(
		meshSchema,
		{ ...MESH, ...changes },
		{ name: "alpha.yaml", written },
	);
	return findings.map(({ rule, path, at, message, hint }) => {
		return `${rule} ${path.join(".")} (${at}): ${message} ${hint}`;
	});
}

test("a valid file is passed on as it was written", () => {
	expect(validate(meshSchema, MESH, { name: "alpha.yaml", written: () => undefined })).toEqual({
		data: MESH,
		findings: [],
	});
});

test("a missing field is named with what belongs there", () => {
	expect(said({ name: undefined, status: undefined, ga: { date: "2018" } })).toMatchInlineSnapshot(`
		[
		  "schema-missing name (value): "name" is missing in alpha.yaml. Add it. Name as the project spells it.",
		  "schema-missing status (value): "status" is missing in alpha.yaml. Add it. Is it alive: active (a release within 18 months, or the project says so), maintenance, dormant (no release and no word), archived, discontinued, unknown.",
		  "schema-missing ga.source (value): "ga.source" is missing in alpha.yaml. Add it. Page that says so.",
		]
	`);
});

test("an unknown field is named with the nearest known one, or with all", () => {
	expect(
		said({ sumary: "x", ga: { date: "2018", source: "https://a.example/", foo: 1 } }),
	).toMatchInlineSnapshot(`
		[
		  "schema-unknown-field ga.foo (key): "foo" in alpha.yaml is not a field. Fields here: date, version, source.",
		  "schema-unknown-field sumary (key): "sumary" in alpha.yaml is not a field. Did you mean "summary"?",
		]
	`);
});

test("a value of the wrong type is told apart: numbers and truth values want quotes", () => {
	const written = () => "1.10";
	expect(said({ license: 1.1 }, written)).toMatchInlineSnapshot(`
		[
		  "schema-type license (value): "license" in alpha.yaml is the number 1.10, not text. Write "1.10" in quotes. SPDX licence expression, or Proprietary.",
		]
	`);
	expect(said({ license: true, languages: "Go", ga: ["x"], aliases: [{}] })).toMatchInlineSnapshot(`
		[
		  "schema-type aliases.0 (value): "aliases[0]" in alpha.yaml is a mapping of fields, not text. Former names, other names and common abbreviations.",
		  "schema-type license (value): "license" in alpha.yaml is the truth value true, not text. Write "true" in quotes. SPDX licence expression, or Proprietary.",
		  "schema-type languages (value): "languages" in alpha.yaml is "Go", not a list. Write each item on a line of its own, after "- ". Programming languages it is mainly written in.",
		  "schema-type ga (value): "ga" in alpha.yaml is a list, not a mapping of fields. Delete the hyphens and write its fields, as date, version, source, below it. First version called stable (general availability).",
		]
	`);
});

test("a word that is not allowed is named with the nearest and all allowed ones", () => {
	expect(
		said({ status: "activ", platforms: ["kubernets"], open_source: true }),
	).toMatchInlineSnapshot(`
		[
		  "schema-value status (value): "activ" in alpha.yaml is not allowed for "status". Did you mean "active"? Is it alive: active (a release within 18 months, or the project says so), maintenance, dormant (no release and no word), archived, discontinued, unknown.",
		  "schema-value open_source (value): The truth value true in alpha.yaml is not allowed for "open_source". Did you mean "yes"? Licence of what one runs: yes (OSI-approved), open-core (an OSI-approved edition lacks parts), source-available (readable, not OSI-approved), controller-only (the service behind it is closed), no.",
		  "schema-value platforms.0 (value): "kubernets" in alpha.yaml is not allowed for "platforms[0]". Did you mean "kubernetes"? What workloads may run on. Allowed: kubernetes, openshift, vm, bare-metal, nomad, ecs, serverless, cloud-foundry.",
		]
	`);
});

test("what is empty can be filled in or left out", () => {
	expect(
		said({ name: " ", license: "", repository: null, service_discovery: { systems: [] } }),
	).toMatchInlineSnapshot(`
		[
		  "schema-empty name (value): "name" in alpha.yaml is empty. Fill it in. Name as the project spells it.",
		  "schema-empty repository (value): "repository" in alpha.yaml has no value. Fill it in, or leave the line out instead. Source repository, if there is one.",
		  "schema-empty license (value): "license" in alpha.yaml is empty. Fill it in, or leave the line out instead. SPDX licence expression, or Proprietary.",
		  "schema-empty service_discovery.systems (value): "service_discovery.systems" in alpha.yaml is an empty list. Fill it in. Systems it takes endpoints from: kubernetes, consul, dns, eureka, …",
		  "schema-missing service_discovery.source (value): "service_discovery.source" is missing in alpha.yaml. Add it. Page that says so.",
		]
	`);
});

test("what is too long says how long it is", () => {
	expect(said({ summary: "x".repeat(231), name: "y".repeat(61) })).toMatchInlineSnapshot(`
		[
		  "schema-length name (value): "name" in alpha.yaml is 61 characters long; at most 60 are allowed. Shorten it by 1. Name as the project spells it.",
		  "summary-length summary (value): "summary" in alpha.yaml is 231 characters long; at most 200 are allowed. Shorten it by 31. What it is, one sentence in your own words, at most 200 characters.",
		]
	`);
});

test("dates, addresses, ids and line breaks have a form", () => {
	expect(
		said({
			checked: "23.11.2026",
			ga: { date: "2018-13", source: "ftp://a.example/" },
			data_plane: ["Envoy Proxy"],
			capabilities: { "Bad Id": {} },
			license: "a\nb",
		}),
	).toMatchInlineSnapshot(`
		[
		  "schema-format license (value): "a\\nb" in alpha.yaml has more than one line. SPDX licence expression, or Proprietary.",
		  "schema-format ga.date (value): "2018-13" in alpha.yaml is not a date of the calendar. When: YYYY, YYYY-MM or YYYY-MM-DD, as exact as the source.",
		  "evidence-url ga.source (value): "ftp://a.example/" in alpha.yaml is not a public http(s) address. Write a public address that starts with https://. Page that says so.",
		  "schema-format checked (value): "23.11.2026" in alpha.yaml is not a day: write YYYY-MM-DD. Day the facts outside capabilities were last read at their sources.",
		  "schema-missing capabilities.Bad Id.level (value): "capabilities.Bad Id.level" is missing in alpha.yaml. Add it. How far the newest stable release supports this: full (the question is answered yes), partial, planned or none.",
		  "schema-missing capabilities.Bad Id.evidence (value): "capabilities.Bad Id.evidence" is missing in alpha.yaml. Add it. First-party page that proves the level.",
		]
	`);
});

test("numbers and lists out of range are told with their bound", () => {
	const schema = z.strictObject({
		share: z.number().max(1).meta({ description: "A share." }),
		runs: z.array(z.string()).min(2),
	});
	const { findings } = validate(
		schema,
		{ share: 3, runs: ["a"] },
		{ name: "x.yaml", written: () => undefined },
	);
	expect(findings.map(({ message }) => message)).toMatchInlineSnapshot(`
		[
		  ""share" in x.yaml is 3; it must be at most 1.",
		  ""runs" in x.yaml is 1 item; it must be at least 2.",
		]
	`);
});

test("each value is reported once, however much is wrong with it", () => {
	expect(said({ checked: "never ever", homepage: "localhost" })).toHaveLength(2);
});

test("what is valid survives, in its place", () => {
	const data = {
		...MESH,
		aliases: ["a", 1, "b"],
		sumary: "x",
		license: 5,
		summary: "x".repeat(201),
	};
	expect(validate(meshSchema, data, { name: "alpha.yaml", written: () => undefined }).data).toEqual(
		{
			...MESH,
			aliases: ["a", undefined, "b"],
			license: undefined,
			summary: "x".repeat(201),
		},
	);
});

test("any data is answered with findings, never with an exception", () => {
	const data = fc.dictionary(
		fc.constantFrom("name", "groups", "ga", "capabilities", "aliases", "smi", "constructor"),
		fc.anything({ withNullPrototype: true }),
	);
	fc.assert(
		fc.property(data, (value) => {
			for (const schema of [meshSchema, capabilitiesSchema]) {
				const { findings } = validate(schema, value, { name: "x.yaml", written: () => undefined });
				for (const { message } of findings) expect(message).toMatch(/ in x\.yaml.*\.$/s);
			}
		}),
	);
});
