import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { site } from "./browser.ts";
import { builtFiles, builtPages } from "./built-site.ts";
import { resolved, schemaProblems } from "./json-schema.ts";

const run = promisify(execFile);
const SITE = "http://localhost:4321";

type Json = Readonly<Record<string, unknown>>;
type Listed = {
	readonly id: string;
	readonly json: string;
	readonly csv?: string;
	readonly schema: string;
	readonly documents: number;
};

const read = (address: string) => readFileSync(join("dist", address.replace(SITE, "")), "utf8");
const json = (address: string) => JSON.parse(read(address)) as Json;
const files = builtFiles("dist", "/");
const index = json("/api/v1/index.json");
const resources = index.resources as readonly Listed[];

/** Ids that entries had before: their documents are copies, and name themselves by the id of today. */
const moved = new Set(
	(json("/api/v1/entries.json").entries as readonly { moved_from: readonly string[]; id: string }[])
		.flatMap(({ id, moved_from }) => moved_from.map((old) => [old.split("/")[1], id] as const))
		.flatMap(([old, id]) => (old === id ? [] : [old])),
);

/** The files of a resource: one, or one for each id. */
function documentsOf({ json: address }: Listed): readonly string[] {
	const [before = "", after] = address.replace(SITE, "").split("{id}");
	if (after === undefined) return [before];
	return files.filter(
		(file) =>
			file.startsWith(before) &&
			file.endsWith(after) &&
			!moved.has(file.slice(before.length, -after.length)),
	);
}

describe.each(resources)("the resource $id", (resource) => {
	test("has as many documents as the index says, and each fits the published schema", () => {
		const documents = documentsOf(resource);
		expect(documents.length).toBe(resource.documents);
		const schema = json(resource.schema);
		expect(schema.$id).toBe(resource.schema);
		const problems = documents.flatMap((file) =>
			schemaProblems(schema, json(file)).map((problem) => `${file}: ${problem}`),
		);
		expect(problems.slice(0, 10)).toEqual([]);
	});

	test("describes every field of its schema", () => {
		const missing = undescribed(json(resource.schema), "$");
		expect(missing).toEqual([]);
	});

	test("names itself, its schema, its data version and its licence in each document", () => {
		for (const file of documentsOf(resource)) {
			const { self, $schema, data_version, licence } = json(file);
			expect({ self, $schema, data_version, licence }).toEqual({
				self: SITE + file,
				$schema: resource.schema,
				data_version: index.data_version,
				licence: "CC-BY-4.0",
			});
		}
	});
});

describe.each(resources.filter(({ csv }) => csv !== undefined))(
	"the table of $id",
	({ csv = "" }) => {
		test("has as many cells in each row as in its head, and none that can run", () => {
			const [head = [], ...rows] = csvRows(read(csv));
			expect(rows.length).toBeGreaterThan(0);
			expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
			const running = rows.flat().filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell));
			expect(running).toEqual([]);
		});
	},
);

/** Fields without a description, by path. Open-ended parts of other people's formats are let be. */
function undescribed(schema: Json, at: string): readonly string[] {
	const properties = (schema.properties ?? {}) as Readonly<Record<string, Json>>;
	const below = Object.entries(properties).flatMap(([name, part]) => {
		const own = part.description === undefined ? [`${at}.${name}`] : [];
		return [...own, ...undescribed(part, `${at}.${name}`)];
	});
	const items = schema.items === undefined ? [] : undescribed(schema.items as Json, `${at}[]`);
	return [...below, ...items];
}

/** A small reader of RFC 4180, apart from the code that writes it. */
function csvRows(text: string): readonly (readonly string[])[] {
	const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/g)];
	const rows: string[][] = [[]];
	for (const [, cell = "", end] of cells) {
		rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
		if (end === "\r\n") rows.push([]);
		if (end === "") break;
	}
	return rows.slice(0, -1);
}

test("every file of the API is in the index", () => {
	const known = new Set([
		...resources.flatMap(documentsOf),
		...resources.flatMap(({ csv }) => (csv === undefined ? [] : [csv.replace(SITE, "")])),
		"/api/v1/index.json",
		"/api/v1/openapi.json",
		"/api/v1/changes.atom",
	]);
	const isCopy = (file: string) => moved.has(file.match(/([^/]+)\.json$/)?.[1]);
	const extra = files.filter((file) => file.startsWith("/api/v1/") && !known.has(file));
	expect(extra.filter((file) => !isCopy(file))).toEqual([]);
});

test("the index fits its own schema", () => {
	expect(schemaProblems(json("/schema/v1/api/index.json"), index)).toEqual([]);
});

test("keys are in the order of the schema, so that equal data gives equal bytes", () => {
	const order = Object.keys((json("/schema/v1/api/entry.json").properties as Json) ?? {});
	const shape = json("/schema/v1/api/entry.json") as {
		properties: { entry: { properties: Json } };
	};
	const fields = Object.keys(shape.properties.entry.properties);
	for (const file of files.filter((file) => file.startsWith("/api/v1/entries/"))) {
		const document = json(file);
		const keys = Object.keys(document.entry as Json);
		expect(Object.keys(document)).toEqual(order);
		expect(keys).toEqual(fields.filter((field) => keys.includes(field)));
	}
});

test("the lists next to the figures fit their published schemas", () => {
	const of = (id: string) => json(`/schema/v1/api/${id}.json`);
	expect(schemaProblems(of("figures"), json("/embed/v1/figures.json"))).toEqual([]);
	expect(schemaProblems(of("loaders"), json("/embed/v1/loaders.json"))).toEqual([]);
	const oembeds = files.filter((file) => file.endsWith(".oembed.json"));
	expect(oembeds.flatMap((file) => schemaProblems(of("oembed"), json(file)))).toEqual([]);
	const lists = ["/embed/v1/figures.json", "/embed/v1/loaders.json"];
	const numbers = files.filter(
		(file) => /^\/embed\/.*[^.]*\.json$/.test(file) && ![...lists, ...oembeds].includes(file),
	);
	expect(numbers.length).toBeGreaterThan(100);
	expect(
		numbers.flatMap((file) =>
			schemaProblems(of("figure"), json(file)).map((problem) => `${file}: ${problem}`),
		),
	).toEqual([]);
	const unnamed = [...numbers, ...oembeds].filter((file) => {
		const { frozen, $schema } = json(file);
		return (
			frozen === undefined &&
			!`${$schema}`.endsWith(oembeds.includes(file) ? "/oembed.json" : "/figure.json")
		);
	});
	expect(unnamed).toEqual([]);
});

describe("the description of the API", () => {
	const description = json("/api/v1/openapi.json");

	test("is OpenAPI 3.1", () => {
		expect(openApi.safeParse(description).error?.issues).toBeUndefined();
	});

	test("has no reference that leads nowhere and no operation twice", () => {
		const text = JSON.stringify(description);
		const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, to = ""]) => to);
		expect(references.length).toBeGreaterThan(0);
		expect(references.filter((to) => resolved(to, description) === undefined)).toEqual([]);
		const operations = [...text.matchAll(/"operationId":"([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(operations).size).toBe(operations.length);
	});

	test("describes every file, and only files that are there", () => {
		const paths = Object.keys(description.paths as Json);
		const patterns = paths.map((path) => {
			const [before = "", after = ""] = path.split("{id}");
			return { path, fits: (file: string) => fits(file, path, before, after) };
		});
		const served = files.filter((file) => file.startsWith("/api/v1/"));
		const others = served.filter((file) => !patterns.some(({ fits }) => fits(file)));
		expect(others).toEqual(["/api/v1/openapi.json"]);
		// Calendars and their feed are at addresses that people type.
		const besides = files.filter((file) => /\.(ics|atom)$|^\/embed\/v1\/.*\.json$/.test(file));
		const described = [...served, ...besides];
		expect(patterns.filter(({ fits }) => !described.some(fits)).map(({ path }) => path)).toEqual(
			[],
		);
	});

	function fits(file: string, path: string, before: string, after: string): boolean {
		if (!path.includes("{id}")) return file === path;
		return (
			file.startsWith(before) && file.endsWith(after) && !file.slice(before.length).includes("/")
		);
	}
});

const words = z.string().min(1);
const content = z.record(
	z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
	z.strictObject({ schema: z.looseObject({}) }),
);
const operation = z.strictObject({
	operationId: words,
	summary: words,
	description: words,
	responses: z.record(
		z.string().regex(/^[1-5]\d\d$/),
		z.strictObject({ description: words, content: content.optional() }),
	),
});
const parameter = z.strictObject({
	name: words,
	in: z.literal("path"),
	required: z.literal(true),
	description: words,
	schema: z.looseObject({ type: z.literal("string") }),
});
/** The part of OpenAPI 3.1.0 the description uses, as strict as the specification is about it. */
const openApi = z.strictObject({
	openapi: z.string().regex(/^3\.1\.\d+$/),
	info: z.strictObject({
		title: words,
		version: words,
		summary: words,
		description: words,
		license: z.strictObject({ name: words, identifier: words }),
	}),
	jsonSchemaDialect: z.url(),
	servers: z.array(z.strictObject({ url: z.url() })).min(1),
	security: z.array(z.never()),
	paths: z.record(
		z.string().startsWith("/"),
		z.strictObject({ parameters: z.array(parameter).optional(), get: operation }),
	),
	components: z.strictObject({
		schemas: z.record(z.string().regex(/^[\w.-]+$/), z.looseObject({})),
	}),
});

test("each column of the claims holds what its head says", () => {
	const [head = [], ...rows] = csvRows(read("/api/v1/claims.csv"));
	const { claims } = JSON.parse(read("/api/v1/claims.json"));
	const fields = ["entry", "capability", "level", "note", "stage", "edition", "since", "evidence"];
	const named = rows.map((cells) =>
		Object.fromEntries(head.map((name, at) => [name.toLowerCase(), cells[at]])),
	);
	for (const field of fields) {
		const expected = claims.map((claim: Record<string, string>) => claim[field] ?? "");
		const plain = (text = "") => text.replace(/^'/, "");
		expect(
			named.map((row) => plain(row[field])),
			field,
		).toEqual(expected);
	}
});

describe("the feed of changes", () => {
	const feed = read("/api/v1/changes.atom");
	const all = (pattern: RegExp) => [...feed.matchAll(pattern)].map(([, found = ""]) => found);

	test("is Atom: an id, a title and a day for the feed and for each entry", () => {
		const entries = feed.match(/<entry>/g)?.length ?? 0;
		expect(feed).toMatch(
			/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/,
		);
		expect(all(/<id>([^<]+)<\/id>/g)).toHaveLength(entries + 1);
		expect(all(/<title>([^<]+)<\/title>/g)).toHaveLength(entries + 1);
		expect(
			all(/<updated>(\d{4}-\d{2}-\d{2}T[\d:]{8}(?:Z|[+-]\d{2}:\d{2}))<\/updated>/g),
		).toHaveLength(entries + 1);
	});

	test("an entry that was added or changed is linked by its own page", () => {
		const { changes } = JSON.parse(read("/api/v1/changes.json"));
		const links = all(/<link rel="alternate" type="text\/html" href="([^"]+)"/g).slice(1);
		const expected = changes
			.slice(0, links.length)
			.map(({ kind, collection, entry }: Record<string, string>) =>
				kind === "entry-removed" ? "/" : `/${collection}/${entry}/`,
			);
		expect(links.map((link) => new URL(link).pathname)).toEqual(expected);
	});

	test("has each id once, and links to pages that are there", () => {
		const ids = all(/<id>([^<]+)<\/id>/g);
		expect(new Set(ids).size).toBe(ids.length);
		const pages = new Set(builtPages("dist", "/").map(({ path }) => path));
		const links = all(/<link rel="alternate" type="text\/html" href="([^"]+)"/g);
		expect(links.filter((link) => !pages.has(new URL(link).pathname))).toEqual([]);
	});
});

describe("the overview llms.txt", () => {
	test("lists pages in Markdown and leads nowhere else", () => {
		const text = read("/llms.txt");
		const links = [...text.matchAll(/\]\((http[^)]+)\)/g)].map(([, link = ""]) => link);
		const broken = links.filter((link) => !files.includes(link.replace(SITE, "")));
		expect(links.length).toBeGreaterThan(100);
		expect(broken).toEqual([]);
	});
});

describe("the examples of the page about the API", () => {
	const page = read("/api/index.html");
	const decoded = (text: string) =>
		text
			.replaceAll("&lt;", "<")
			.replaceAll("&gt;", ">")
			.replaceAll("&quot;", '"')
			.replaceAll("&#34;", '"')
			.replaceAll("&#39;", "'")
			.replaceAll("&amp;", "&");
	const examples = [
		...page.matchAll(/data-example="(sh|js)" data-prints="([^"]*)"[^>]*>([^<]*)</g),
	].map(([, language = "", prints = "", code = ""]) => ({
		language,
		prints: decoded(prints),
		code: decoded(code),
	}));
	const folder = mkdtempSync(join(tmpdir(), "examples-"));

	afterAll(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	test("are there", () => expect(examples.length).toBeGreaterThanOrEqual(6));

	test.each(examples)("$code", async ({ language, prints, code }) => {
		const here = code.replaceAll(SITE, site.origin);
		const [program, args] =
			language === "sh"
				? ["sh", ["-euc", here]]
				: [process.execPath, ["--input-type=module", "--eval", here]];
		const { stdout } = await run(program, args, { cwd: folder });
		expect(stdout).toMatch(new RegExp(prints, "m"));
	});
});

test("a page of another origin may read the data where the host sets the headers", async () => {
	const headers = readFileSync("dist/_headers", "utf8");
	for (const folder of ["/api/*", "/schema/*", "/embed/v1/*", "/badges/*"]) {
		const block = headers.split("\n\n").find((part) => part.startsWith(`${folder}\n`));
		expect(block).toContain("Access-Control-Allow-Origin: *");
		expect(block).not.toMatch(/X-Frame-Options|frame-ancestors/);
	}
});
