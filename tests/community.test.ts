import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const FORMS = ".github/ISSUE_TEMPLATE";

type Field = {
	readonly type: string;
	readonly id?: string;
	readonly attributes: { readonly label?: string; readonly options?: readonly unknown[] };
};

const forms = readdirSync(FORMS).filter((name) => name !== "config.yml");

test("there is a form for each kind of report", () => {
	expect(forms).toEqual([
		"new-benchmark.yml",
		"new-capability.yml",
		"new-entry.yml",
		"vendor-statement.yml",
		"wrong-cell.yml",
	]);
});

test.each(forms)("the form %s is one GitHub shows", (name) => {
	const form = parse(readFileSync(join(FORMS, name), "utf8")) as {
		readonly name: string;
		readonly description: string;
		readonly body: readonly Field[];
	};
	expect([typeof form.name, typeof form.description]).toEqual(["string", "string"]);
	const asked = form.body.filter(({ type }) => type !== "markdown");
	const ids = asked.map(({ id }) => id);
	expect(new Set(ids).size).toBe(asked.length);
	for (const { type, id, attributes } of asked) {
		expect(["input", "textarea", "dropdown", "checkboxes"], id).toContain(type);
		expect(attributes.label, id).toBeTruthy();
		// An unquoted yes or no would be a boolean to GitHub, and the form would not show.
		if (type === "dropdown") {
			expect(
				attributes.options?.every((one) => typeof one === "string"),
				id,
			).toBe(true);
			expect(JSON.stringify(attributes.options)).not.toMatch(/\[(Yes|No)\b/);
		}
	}
});

test("every file that another one of the root leads to is there", () => {
	const files = [
		"README",
		"CONTRIBUTING",
		"GOVERNANCE",
		"SECURITY",
		"CODE_OF_CONDUCT",
		"CHANGELOG",
	];
	for (const file of files.map((name) => `${name}.md`)) {
		const text = readFileSync(file, "utf8");
		const links = [...text.matchAll(/\]\(([^)#\s:]+)(?:#[^)]*)?\)/g)].map(([, path = ""]) => path);
		expect(
			links.filter((path) => !existsSync(path)),
			file,
		).toEqual([]);
	}
});

test("the example of code owners names what there is", () => {
	const lines = readFileSync(".github/CODEOWNERS.example", "utf8").split("\n");
	const paths = lines.filter((line) => line.startsWith("/")).map((line) => line.split(/\s/)[0]);
	expect(paths.length).toBeGreaterThan(5);
	expect(paths.filter((path) => !existsSync(`.${path}`))).toEqual([]);
});
