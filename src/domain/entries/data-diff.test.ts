import { expect, test } from "vitest";
import { type DataSnapshot, dataDiff } from "./data-diff.ts";
import { diffMarkdown } from "./data-diff-markdown.ts";

const claim = (level: "full" | "partial", note?: string) => ({
	level,
	evidence: "https://example.org/a",
	checked: "2026-11-01",
	...(note === undefined ? {} : { note }),
});

type Entry = DataSnapshot["entries"] extends ReadonlyMap<string, infer Found> ? Found : never;

const snapshot = (facts: Partial<DataSnapshot> = {}): DataSnapshot => ({
	entries: new Map(),
	names: new Map([["mtls", "Mutual TLS"]]),
	charts: new Map(),
	choices: new Map(),
	experiments: new Map(),
	...facts,
});

const alpha = (level: "full" | "partial") => ({
	name: "Alpha",
	status: "active",
	capabilities: { mtls: claim(level, "Ask @everyone | now") },
});

test("cells, charts, choices and experiments that differ are told, others are not", () => {
	const old = snapshot({
		entries: new Map<string, Entry>([
			["meshes/alpha", alpha("partial")],
			["tools/gone", { name: "Gone" }],
		]),
		charts: new Map([
			["Security", new Map([["Alpha", { low: 0.25, high: 0.5 }]])],
			["Reach", new Map([["Alpha", { low: 0.5, high: 0.5 }]])],
		]),
		choices: new Map([
			["Zero trust", ["Beta"]],
			["Lean", ["Beta"]],
		]),
		experiments: new Map([
			["Same", "1"],
			["Other", "1"],
		]),
	});
	const now = snapshot({
		entries: new Map<string, Entry>([
			["meshes/alpha", alpha("full")],
			["meshes/new", { name: "New" }],
		]),
		charts: new Map([
			[
				"Security",
				new Map([
					["Alpha", { low: 0.5, high: 0.5 }],
					["New", { low: 0, high: 1 }],
				]),
			],
			["Reach", new Map([["Alpha", { low: 0.5, high: 0.5 }]])],
		]),
		choices: new Map([
			["Zero trust", ["Alpha"]],
			["Lean", ["Beta"]],
			["VMs", []],
		]),
		experiments: new Map([
			["Same", "1"],
			["Other", "2"],
			["Fresh", "1"],
		]),
	});
	expect(dataDiff(old, now)).toEqual({
		cells: [
			{
				about: "Alpha",
				part: "Mutual TLS",
				from: "partial: Ask @everyone | now",
				to: "full: Ask @everyone | now",
			},
			{ about: "New", part: "Entry", from: "", to: "added" },
			{ about: "Gone", part: "Entry", from: "", to: "removed" },
		],
		charts: [
			{ about: "Security", part: "Alpha", from: "25–50 %", to: "50 %" },
			{ about: "Security", part: "New", from: "not on it", to: "0–100 %" },
		],
		choices: ["Zero trust: now also met by Alpha; no longer met by Beta", "VMs: new; met by none"],
		experiments: ["Other: changed", "Fresh: new"],
	});
});

test("in Markdown nothing of the data is markup or calls somebody", () => {
	const old = snapshot({ entries: new Map([["meshes/alpha", alpha("partial")]]) });
	const now = snapshot({ entries: new Map([["meshes/alpha", alpha("full")]]) });
	expect(diffMarkdown(dataDiff(old, now))).toBe(
		[
			"## What changes for readers",
			"",
			"### Cells (1)",
			"",
			"| Entry | Cell | From | To |",
			"| --- | --- | --- | --- |",
			"| Alpha | Mutual TLS | partial: Ask @\u200beveryone \\| now | full: Ask @\u200beveryone \\| now |",
			"",
		].join("\n"),
	);
});

test("where nothing changes for readers, that is said", () => {
	expect(diffMarkdown(dataDiff(snapshot(), snapshot()))).toBe(
		"## What changes for readers\n\nNothing that readers see in cells, charts and choices.\n",
	);
});
