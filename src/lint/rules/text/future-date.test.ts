import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { futureDate } from "./future-date.ts";

const entry = (data: object) => catalogWith({ "content/meshes/alpha.yaml": data });

test("future days, months and years are reported wherever there is a date", () => {
	const data = {
		checked: "2026-11-24",
		ga: { date: "2026-12" },
		ended: { date: "2027" },
		capabilities: { mtls: { checked: "2030-01-01" } },
		open_questions: { jwt: { checked: "2027-01-01" } },
	};
	expect(messages(futureDate, entry(data))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml checked (value): 2026-11-24 in alpha.yaml is later than today (2026-11-23). Write the day it happened or was read; plans belong in a note.",
		  "content/meshes/alpha.yaml ga.date (value): 2026-12 in alpha.yaml is later than today (2026-11-23). Write the day it happened or was read; plans belong in a note.",
		  "content/meshes/alpha.yaml ended.date (value): 2027 in alpha.yaml is later than today (2026-11-23). Write the day it happened or was read; plans belong in a note.",
		  "content/meshes/alpha.yaml capabilities.mtls.checked (value): 2030-01-01 in alpha.yaml is later than today (2026-11-23). Write the day it happened or was read; plans belong in a note.",
		  "content/meshes/alpha.yaml open_questions.jwt.checked (value): 2027-01-01 in alpha.yaml is later than today (2026-11-23). Write the day it happened or was read; plans belong in a note.",
		]
	`);
});

test("today, this month and this year are not the future", () => {
	const data = { checked: "2026-11-23", ga: { date: "2026-11" }, announced: { date: "2026" } };
	expect(messages(futureDate, entry(data))).toEqual([]);
});

test("a version that looks like a date is a version", () => {
	const data = { latest_release: { version: "2030-01-01" }, name: "2048" };
	expect(messages(futureDate, entry(data))).toEqual([]);
});
