import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFrontMatter } from "#src/files/read-yaml.ts";
import { architecture } from "#src/schema/entries/entry-vocabulary.ts";
import { guideChapterSchema } from "#src/schema/guide/chapter.ts";

// What chapters must be is asked by the rules of `mesh check`; here is what code and chapters owe
// each other.

const CHAPTERS = readdirSync("content/guide")
	.filter((name) => name.endsWith(".md"))
	.map((name) => readFrontMatter(readFileSync(join("content/guide", name))).data)
	.map((data) => guideChapterSchema.parse(data));

test("every figure has a drawing that is named after it, and every drawing has its figure", () => {
	const figures = CHAPTERS.flatMap((chapter) => chapter.figures);
	const drawings = "src/components/guide/drawings";
	const registry = readFileSync(join(drawings, "registry.ts"), "utf8");
	const registered = [...registry.matchAll(/^\t"([a-z0-9-]+)": (\w+),$/gm)];
	expect(registered.map(([, id]) => id).toSorted()).toEqual(figures.map(({ id }) => id).toSorted());
	for (const [, id = "", name] of registered) {
		expect(name).toBe(id.replaceAll(/(?:^|-)(.)/g, (_dash, letter) => letter.toUpperCase()));
		expect(existsSync(join(drawings, `${name}.astro`))).toBe(true);
	}
});

test("every architecture but none twice is explained by a chapter", () => {
	const explained = CHAPTERS.flatMap(({ explains }) => explains);
	expect(explained.toSorted()).toEqual(architecture.options.toSorted());
});
