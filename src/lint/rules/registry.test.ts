import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RULES } from "./registry.ts";

const FOLDER = import.meta.dirname;

test("every rule has an id of its own, and a file of that name", () => {
	const ids = RULES.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" });
	const names = new Set(files.map((file) => file.replace(/^.*[/\\]|\.ts$/g, "")));
	expect(ids.filter((id) => !names.has(id))).toEqual([]);
});

test("every rule says why it exists, what it refuses and what it would have instead", () => {
	for (const { id, description, why = "", example } of RULES) {
		expect(`${id} ${description}`).toMatch(/\.$/);
		expect(`${id} ${why}`).toMatch(/^\S+ .{20,}\.$/);
		expect(example?.bad, id).not.toBe(example?.good);
		expect(example?.good, id).toMatch(/\S/);
	}
});

test("every rule is called in a test, which pins what it says", () => {
	const tests = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".test.ts"))
		.map((file) => readFileSync(join(FOLDER, file), "utf8"))
		.join("\n");
	const unproved = RULES.map(({ id }) => id)
		.map((id) => id.replaceAll(/-(.)/g, (_dash, letter: string) => letter.toUpperCase()))
		.filter((name) => !RegExp(`\\b${name}\\b`).test(tests.replaceAll(/^import.*$/gm, "")));
	expect(unproved).toEqual([]);
});
