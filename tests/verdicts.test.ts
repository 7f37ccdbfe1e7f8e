import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { candidatesOf } from "#src/domain/choosing/candidate.ts";
import { readCriteria } from "#src/domain/choosing/criteria-query.ts";
import { decide, type Judged } from "#src/domain/choosing/decide.ts";
import { leadOf } from "#src/domain/choosing/ties.ts";
import { terms, todaysCriteria, todaysMeshes } from "./todays-landscape.ts";

/** A decision as `docs/verdicts.md` has it: each field by its name. */
type Verdict = { readonly title: string; readonly fields: Readonly<Record<string, string>> };

const FIELDS = [
	"Who",
	"Asked",
	"Passes",
	"Possible",
	"In part",
	"Excluded",
	"Apart",
	"Ties",
	"First",
];
const LAST = ["Why", "Disputed by"];

function verdicts(): readonly Verdict[] {
	const [, ...sections] = readFileSync("docs/verdicts.md", "utf8").split(/^### /m);
	return sections.map((section) => {
		const [title = "", ...lines] = section.split("\n");
		const fields = lines.flatMap((line) => {
			const [, name, value] = line.match(/^- ([A-Z][a-z ]+): (.+)$/) ?? [];
			return name && value ? [[name, value] as const] : [];
		});
		return { title, fields: Object.fromEntries(fields) };
	});
}

/** `` `istio:sidecar` (fips) `` as key and reason; a plain id has no reason. */
function named(text = ""): readonly { readonly key: string; readonly by: string | undefined }[] {
	return [...text.matchAll(/`([^`]+)`(?: \(([^)]+)\))?/g)].map(([, key = "", by]) => ({ key, by }));
}

const meshes = todaysMeshes();
const known = todaysCriteria(meshes);
const candidates = candidatesOf(meshes);
const keys = (rows: readonly Judged[]) =>
	rows.flatMap((row) => row.candidates.map(({ key }) => key));

/** What speaks against a candidate, as the reasons name it: the capability, else the kind. */
function reasons(rows: readonly Judged[], list: "excludedBy" | "toCheck", key: string) {
	const row = rows.find((one) => one.candidates.some((candidate) => candidate.key === key));
	return (row?.[list] ?? [])
		.filter(({ criterion }) => criterion.must)
		.map(({ criterion: { kind, any } }) => (kind === "capability" ? any.join("|") : kind));
}

const all = verdicts();

test("there are at least thirty decisions, each whole and with an expectation", () => {
	expect(all.length).toBeGreaterThanOrEqual(30);
	const strange = all.filter(({ fields }) => {
		const names = Object.keys(fields);
		const isWhole = ["Who", "Asked", ...LAST].every((name) => names.includes(name));
		return !isWhole || names.some((name) => ![...FIELDS, ...LAST].includes(name));
	});
	expect(strange.map(({ title }) => title)).toEqual([]);
	expect(new Set(all.map(({ fields }) => fields["Asked"])).size).toBe(all.length);
});

describe.each(all)("$title", ({ fields }) => {
	const asked = (fields["Asked"] ?? "").replaceAll("`", "");
	const { criteria, conditions, ignored } = readCriteria(new URLSearchParams(asked), known);
	const decision = decide(candidates, criteria, { terms, conditions });

	test("asks for what there is", () => {
		expect(ignored).toEqual([]);
		expect(criteria.length).toBeGreaterThan(0);
	});

	test("is answered as expected, for the reasons given", () => {
		expect(keys(decision.passing)).toEqual(
			expect.arrayContaining(named(fields["Passes"]).map(({ key }) => key)),
		);
		const lists = [
			{ name: "Possible", rows: decision.possible, by: "toCheck" },
			{ name: "In part", rows: decision.inPart, by: "excludedBy" },
			{ name: "Excluded", rows: decision.excluded, by: "excludedBy" },
		] as const;
		for (const { name, rows, by } of lists) {
			for (const { key, by: reason } of named(fields[name])) {
				expect(keys(rows), `${name}: ${key}`).toContain(key);
				expect(reasons(rows, by, key), `${name}: ${key}`).toContain(reason);
			}
		}
		expect(decision.apart.map(({ mesh }) => mesh.id)).toEqual(
			expect.arrayContaining(named(fields["Apart"]).map(({ key }) => key)),
		);
	});

	test("calls first only what is", () => {
		const lead = leadOf(decision);
		const ids = [...new Set(lead.rows.map(({ candidate }) => candidate.id))];
		const ties = named(fields["Ties"]).map(({ key }) => key);
		expect(ids).toEqual(expect.arrayContaining(ties));
		if (ties.length > 0) expect(lead.isTie).toBe(true);
		const [first] = named(fields["First"]).map(({ key }) => key);
		if (first !== undefined) expect(ids).toEqual([first]);
	});
});

test("no candidate passes by two modes or two editions: each must-have holds in its own", () => {
	for (const { fields } of all) {
		const asked = (fields["Asked"] ?? "").replaceAll("`", "");
		const { criteria, conditions } = readCriteria(new URLSearchParams(asked), known);
		const { passing } = decide(candidates, criteria, { terms, conditions });
		for (const row of passing) {
			for (const candidate of row.candidates) {
				const alone = decide([candidate], criteria, { terms, conditions });
				expect(keys(alone.passing), `${asked}: ${candidate.key}`).toEqual([candidate.key]);
			}
		}
	}
});
