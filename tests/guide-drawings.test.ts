import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const ROOT = resolve(import.meta.dirname, "..");
const DRAWINGS = join(ROOT, "src/components/guide/drawings");

type Chapter = { readonly figures?: readonly { readonly id: string }[] };

function figuresOf(chapter: string): readonly string[] {
	const [, matter = ""] = readFileSync(join(ROOT, "content/guide", chapter), "utf8").split(
		/^---$/m,
	);
	return ((parse(matter) as Chapter).figures ?? []).map(({ id }) => id);
}

function pascalCase(id: string): string {
	return id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const figures = readdirSync(join(ROOT, "content/guide"))
	.filter((name) => name.endsWith(".md"))
	.flatMap(figuresOf);
const registry = readFileSync(join(DRAWINGS, "registry.ts"), "utf8");

test("every figure of the guide has a drawing, and every drawing a figure", () => {
	const lines = [...registry.matchAll(/^\t"([\w-]+)": (\w+),$/gm)];
	expect(figures.length).toBeGreaterThan(0);
	expect(lines.map(([, id, name]) => `${id} ${name}`).toSorted()).toEqual(
		figures.map((id) => `${id} ${pascalCase(id)}`).toSorted(),
	);
});

test("a drawing's file has the name of its figure", () => {
	const files = readdirSync(DRAWINGS).filter((name) => name.endsWith(".astro"));
	expect(files.toSorted()).toEqual(figures.map((id) => `${pascalCase(id)}.astro`).toSorted());
});

test("an id in a drawing is the id of its own figure", () => {
	const wrong = figures.filter((id) => {
		const source = readFileSync(join(DRAWINGS, `${pascalCase(id)}.astro`), "utf8");
		const named = [...source.matchAll(/<Drawing\b[^>]*?\bid="([^"]+)"/g)].map(([, name]) => name);
		return named.some((name) => name !== id) || named.length > 1;
	});
	expect(wrong).toEqual([]);
});
