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
		{ page: "strengths", most: 8_000, why: "and the weights" },
		{ page: "compare/istio-vs-linkerd", most: 1_000, why: "only the opener of the search" },
		{ page: "capabilities/mtls", most: 5_000, why: "and the switch by qualifier" },
		{ page: "compare/for/fips", most: 5_000, why: "and the switch by qualifier" },
		{ page: "performance", most: 5_000, why: "and the filters" },
		{ page: "performance/livewyer-2024-04", most: 5_000, why: "and the choice of a reference" },
		{ page: "performance/meshmark", most: 5_000, why: "and the calculator" },
		{ page: "performance/yours", most: 15_000, why: "and the tables of one's own results" },
		{ page: "", most: 10_000, why: "and the filters" },
		{ page: "compare", most: 15_000, why: "and the matrix at work" },
	])("/$page: at most $most bytes, $why", ({ page, most }) => {
		expect(scriptBytes(page)).toBeLessThanOrEqual(most);
	});
});

test("pages of pairs stay small, although there are hundreds", () => {
	expect(size(readFileSync("dist/compare/istio-vs-linkerd/index.html"))).toBeLessThan(16_000);
});

test("the worker that reads a load generator's file is small, and YAML has one of its own", () => {
	const workers = readdirSync("dist/_astro").filter((name) => /^read-(yaml-)?worker/.test(name));
	const sizes = workers.map((name) => ({
		yaml: name.startsWith("read-yaml"),
		bytes: size(readFileSync(join("dist/_astro", name))),
	}));
	expect(sizes.filter(({ yaml }) => !yaml).map(({ bytes }) => bytes < 16_000)).toEqual([true]);
	expect(sizes.filter(({ yaml }) => yaml).map(({ bytes }) => bytes < 48_000)).toEqual([true]);
});
