import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

const size = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

/** The script a page of the built site runs at load, gzipped: inline, linked, and what those import. */
function scriptBytes(page: string): number {
	const html = readFileSync(join("dist", page, "index.html"), "utf8");
	const seen = new Set<string>();
	const linked = (address: string): number => {
		if (seen.has(address)) return 0;
		seen.add(address);
		const code = readFileSync(join("dist", address));
		return size(code) + imported(code.toString(), (found) => join(address, "..", found));
	};
	const imported = (code: string, resolve: (found: string) => string) =>
		[...code.matchAll(/(?:\bfrom|\bimport)\s*["`]([./][^"`]+)["`]/g)]
			.map(([, found = ""]) => linked(resolve(found)))
			.reduce((sum, bytes) => sum + bytes, 0);
	return [...html.matchAll(/<script(?![^>]*application\/)([^>]*)>([\s\S]*?)<\/script>/g)]
		.map(([, attributes = "", code = ""]) => {
			const address = attributes.match(/src="([^"]+)"/)?.[1];
			return address ? linked(address) : size(code) + imported(code, (found) => found);
		})
		.reduce((sum, bytes) => sum + bytes, 0);
}

describe("the script a page runs at load stays small", () => {
	test.each([
		{
			page: "timeline",
			most: 2_000,
			why: "the opener of the search and the watcher of the figure",
		},
		{ page: "data", most: 2_000, why: "the opener of the search and the watcher of the figures" },
		{ page: "strengths", most: 10_500, why: "and the weights, and the way back of each choice" },
		{ page: "compare/istio-vs-linkerd", most: 1_000, why: "only the opener of the search" },
		{ page: "capabilities/mtls", most: 5_200, why: "and the switch by qualifier" },
		{ page: "compare/for/fips", most: 5_200, why: "and the switch by qualifier" },
		{ page: "performance", most: 5_000, why: "and the filters" },
		{ page: "performance/livewyer-2024-04", most: 5_000, why: "and the choice of a reference" },
		{ page: "performance/meshmark", most: 5_000, why: "and the calculator" },
		{ page: "performance/yours", most: 15_000, why: "and the tables of one's own results" },
		{ page: "releases", most: 5_000, why: "and the filters, the figures and the day" },
		{ page: "releases/kubernetes", most: 2_200, why: "and the day" },
		{ page: "security", most: 1_000, why: "only the opener of the search" },
		{ page: "meshes/istio", most: 5_000, why: "and the day" },
		{ page: "", most: 10_000, why: "and the filters" },
		{ page: "compare", most: 15_300, why: "and the matrix at work" },
	])("/$page: at most $most bytes, $why", ({ page, most }) => {
		expect(scriptBytes(page)).toBeLessThanOrEqual(most);
	});
});

test("pages of pairs stay small, although there are hundreds", () => {
	expect(size(readFileSync("dist/compare/istio-vs-linkerd/index.html"))).toBeLessThan(16_000);
});

/** A file of the build with all it imports, gzipped, and what it may load later. */
function withImports(start: readonly string[]): number {
	const folder = "dist/_astro";
	const seen = new Map<string, number>();
	const add = (name: string) => {
		if (seen.has(name)) return;
		const code = readFileSync(join(folder, name), "utf8");
		seen.set(name, size(code));
		for (const [, found = ""] of code.matchAll(/(?:\bfrom|\bimport)\s*["`]\.\/([^"`]+)["`]/g))
			add(found);
	};
	for (const name of start) add(name);
	return [...seen.values()].reduce((sum, bytes) => sum + bytes, 0);
}

describe("reading a load generator's file", () => {
	const names = readdirSync("dist/_astro");
	const code = (name: string) => readFileSync(join("dist/_astro", name), "utf8");
	/** A worker with the chunks that it loads for one file. */
	const loads = (head: string, ...chunks: readonly string[]) => {
		const worker = names.find((name) => name.startsWith(head)) ?? head;
		const text = code(worker);
		const found = chunks.map(
			(chunk) => new RegExp(`${chunk}-[\\w-]{8}\\.js`).exec(text)?.[0] ?? chunk,
		);
		return withImports([worker, ...found]);
	};

	test.each(["fortio", "nighthawk", "k6-text", "hey", "vegeta-text", "smp"])(
		"loads the reader of %s alone",
		(reader) => {
			expect(loads("read-worker", reader)).toBeLessThan(20_600);
		},
	);

	test("adds at most 8 kB to say why a file cannot be read", () => {
		const more = loads("read-worker", "unreadable") - loads("read-worker");
		expect(more).toBeGreaterThan(0);
		expect(more).toBeLessThan(8_000);
	});

	test("loads a YAML reader for YAML only", () => {
		expect(loads("read-yaml-worker", "smp")).toBeLessThan(52_000);
	});
});
