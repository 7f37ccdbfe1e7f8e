import { expect, test } from "vitest";
import { readFrontMatter, readYaml } from "#src/files/read-yaml.ts";
import type { Rule } from "#src/lint/rule.ts";
import { RULES } from "#src/lint/rules/registry.ts";
import { checkLoaded } from "./check-root.ts";
import { EXAMPLE_ROOT, INSTRUMENTS } from "./example-root.fixture.ts";
import type { ExampleRow } from "./example-row.fixture.ts";
import { ENTRY_EXAMPLES } from "./example-rows.fixture.ts";
import { OTHER_EXAMPLES } from "./example-rows-elsewhere.fixture.ts";
import { LAB_EXAMPLES } from "./example-rows-lab.fixture.ts";
import { type LoadedFile, loadContent } from "./load-root.ts";

const EXAMPLE_ROWS: Readonly<Record<string, ExampleRow>> = {
	...ENTRY_EXAMPLES,
	...LAB_EXAMPLES,
	...OTHER_EXAMPLES,
};

type Files = Readonly<Record<string, string>>;

/** Most files are the same in every case: each text is read once. */
const loaded = new Map<string, LoadedFile | undefined>();

function fileOf(path: string, text: string): LoadedFile | undefined {
	const key = `${path}\n${text}`;
	const read = path.endsWith(".md") ? readFrontMatter : readYaml;
	if (!loaded.has(key)) loaded.set(key, loadContent(path, read(Buffer.from(text))));
	return loaded.get(key);
}

/** What the check says of files in memory. */
function problems(files: Files) {
	const paths = Object.keys(files).toSorted();
	return checkLoaded(
		{
			paths: paths.map((path) => ({ path, type: "file" })),
			files: paths.flatMap((path) => fileOf(path, files[path] ?? "") ?? []),
		},
		"2026-11-23",
	).problems.filter(({ rule }) => rule !== "missing-file");
}

/** The example of a rule, written into the root at its place. */
function written({ example }: Rule, row: ExampleRow, side: "bad" | "good"): Files {
	const whole = example?.[side] ?? "";
	const part = (row.part ? whole.match(row.part)?.[0] : whole) ?? "";
	const rests = [row.rest ?? []].flat();
	const text = part
		.replaceAll("…", () => rests.shift() ?? [row.rest].flat().at(-1) ?? "…")
		.replace(/^- .*$/gm, (item) => item + (row.perItem ?? "").replace("NAME", item.slice(6)));
	const edits = (side === "good" ? row.good : undefined) ?? row.edits;
	const files = new Map(Object.entries(row.root ?? EXAMPLE_ROOT));
	for (const [file, from, to] of edits) {
		const before = files.get(file) ?? "";
		expect(from === "*" ? "*" : before).toContain(from);
		const lines = to.replace(/^( *)(.*)@/m, (_at, indent: string, start: string) => {
			return `${indent}${start}${text.replaceAll("\n", `\n${indent}`)}`;
		});
		if (from === "*") files.delete(file);
		else files.set(file, from === "" ? lines : before.replace(from, () => lines));
	}
	return Object.fromEntries(files);
}

test("nothing is wrong with the root the examples are written into", () => {
	expect(problems(EXAMPLE_ROOT)).toEqual([]);
});

test("every rule has a place for its example", () => {
	expect(Object.keys(EXAMPLE_ROWS).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
});

const rules = RULES.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((rule) => ({
	rule,
	row: EXAMPLE_ROWS[rule.id] ?? { edits: [] },
}));

test.each(rules)("$rule.id says nothing of its good example, nor does another", ({ rule, row }) => {
	const said = problems(written(rule, row, "good"));
	expect(said.map(({ rule: id, message }) => `${id} ${message}`)).toEqual([]);
});

test("each speaks of its bad example, alone, in words that are kept", async () => {
	const said = rules.map(({ rule, row }) => {
		const found = problems(written(rule, row, "bad"));
		expect(found.map((one) => `${one.rule} ${one.message}`)).toEqual([
			expect.stringMatching(`^${rule.id} `),
		]);
		return found.map(({ file, line, column, severity, message, hint }) => {
			// Lines and points of the instruments change with them.
			const place = file in INSTRUMENTS ? file : `${file}:${line}:${column}`;
			const cure = hint.replace(/(one or several of: )[^.]*/, "$1…");
			return `${rule.id} (${severity})\n${place}\n${message}\n${cure}\n`;
		});
	});
	await expect(said.flat().join("\n")).toMatchFileSnapshot("__snapshots__/rule-messages.txt");
});
