import { expect, test } from "vitest";
import type { RelatedWork } from "#src/schema/reading.ts";
import { worksByType } from "./works-by-type.ts";

const work = (id: string, type: RelatedWork["type"], year?: string): RelatedWork => ({
	id,
	title: id,
	type,
	authors: ["A"],
	...(year === undefined ? {} : { year }),
	address: "https://example.org/",
	why: "Because.",
	level: "introductory",
	free: true,
	checked: "2026-11-23",
});

test("works are grouped by type, books first, newest first, those that keep changing before all", () => {
	const works = [
		work("paper", "paper", "2020"),
		work("old", "book", "2018"),
		work("living", "book"),
		work("new", "book", "2024"),
	];
	expect(
		worksByType(works).map(({ title, works: all }) => [title, all.map(({ id }) => id)]),
	).toEqual([
		["Books", ["living", "new", "old"]],
		["Papers", ["paper"]],
	]);
});
