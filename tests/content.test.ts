import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { loadRoot } from "#src/cli/load-root.ts";
import { entries } from "#src/lint/catalog.ts";

const ROOT = resolve(import.meta.dirname, "..");
const loaded = loadRoot(ROOT);
const files = loaded.files.map(({ file }) => file);
const all = entries({ today: "", paths: loaded.paths, files });

/** The names of every table of the landscape this one follows, as its authors spelt them. */
const predecessor: Readonly<Record<string, readonly string[]>> = JSON.parse(
	readFileSync(join(ROOT, "tests/fixtures/predecessor-names.json"), "utf8"),
);

function plain(name: string): string {
	return name.toLowerCase().replace(/\s+/g, "");
}

test.each(Object.entries(predecessor))(
	"every name of the earlier table %s is found",
	(_table, names) => {
		const known = new Set(
			all
				.flatMap(({ data }) => [data.name, ...(data.aliases ?? [])])
				.map((name) => plain(name ?? "")),
		);
		expect(names.filter((name) => !known.has(plain(name)))).toEqual([]);
	},
);

test("the first line of every YAML file leads editors to its schema", () => {
	const yaml = files.filter(({ file }) => file.endsWith(".yaml"));
	const wrong = yaml.filter(({ file, kind }) => {
		const up = "../".repeat(file.split("/").length - 1);
		const line = `# yaml-language-server: $schema=${up}public/schema/v1/${kind}.json`;
		return readFileSync(join(ROOT, file), "utf8").split("\n", 1)[0] !== line;
	});
	expect(wrong.map(({ file }) => file)).toEqual([]);
});
