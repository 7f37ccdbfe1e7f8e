import { expect, test } from "vitest";
import { type MaturingProject, maturityParts } from "./maturity.ts";

const source = "https://example.org/";
const project = (facts: Partial<MaturingProject> = {}): MaturingProject => ({
	id: "m",
	status: "active",
	...facts,
});
const partValue = (part: string, given: MaturingProject) =>
	maturityParts(given, { day: "2026-11-28" }).find((found) => found.part === part)?.value;

test.each([
	["sandbox", 1 / 3],
	["incubating", 2 / 3],
	["graduated", 1],
	["archived", 0],
] as const)("the foundation level %s counts %d", (level, value) => {
	const governance = { steward: "CNCF", level, source };
	expect(partValue("foundation-level", project({ governance }))).toBe(value);
});

test.each([
	["active", 1],
	["maintenance", 0.5],
	["archived", 0],
	["discontinued", 0],
	["unknown", undefined],
] as const)("the status %s counts %s", (status, value) => {
	expect(partValue("living-status", project({ status }))).toBe(value);
});

test("stable years count up to eight and stop at the end of a project", () => {
	const since = (date: string) => ({ ga: { date, source } });
	expect(partValue("years-stable", project(since("2022-11-28")))).toBeCloseTo(0.5, 3);
	expect(partValue("years-stable", project(since("2010-01-01")))).toBe(1);
	const ended = { ...since("2020-01-01"), ended: { date: "2022-01-01", source } };
	expect(partValue("years-stable", project(ended))).toBeCloseTo(0.25, 3);
});
