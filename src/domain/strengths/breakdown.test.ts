import { expect, test } from "vitest";
import { anAxis } from "./axis.fixture.ts";
import { axisBreakdown } from "./breakdown.ts";
import type { SpectrumContext, SpectrumMesh } from "./spectrum.ts";

const evidence = "https://example.org/";
const claim = (level: "full" | "partial", more = {}) => {
	return { level, evidence, checked: "2026-11-23", ...more };
};
const mesh = {
	id: "m",
	name: "M",
	lifecycle: "active",
	status: "maintenance",
	getting_started: [{ steps: 3 }],
	capabilities: { mtls: claim("full"), jwt: claim("partial", { stage: "alpha" }) },
} as unknown as Parameters<typeof axisBreakdown>[1];
const context = {
	day: "2026-11-28",
	performance: new Map([["m", "measured"]]),
	history: new Map([["m", "long ago"]]),
} as unknown as SpectrumContext;
const axis = (facts: object) => anAxis("security", [], facts).axis;

test("each capability of the axis has what the mesh has of it, with its weight and its evidence", () => {
	const capabilities = [
		{ id: "jwt", weight: 2, why: "Tokens." },
		{ id: "mtls", weight: 5, why: "Encryption." },
		{ id: "udp", weight: 1, why: "Games." },
	];
	const { rows } = axisBreakdown(axis({ capabilities }), mesh, context);
	expect(rows.map(({ id, weight, why, said, level }) => [id, weight, why, said, level])).toEqual([
		["jwt", 2, "Tokens.", "partial, alpha", "partial"],
		["mtls", 5, "Encryption.", "full", "full"],
		["udp", 1, "Games.", "unknown", undefined],
	]);
	expect(rows[1]).toMatchObject({ value: 1, evidence, dated: { checked: "2026-11-23" } });
	expect(rows[2]?.value).toBeUndefined();
});

test("parts of maturity are listed with their words; the other axes have no rows but what they were measured by", () => {
	const parts = [{ part: "living-status", weight: 3, why: "Alive." }];
	const { rows } = axisBreakdown(axis({ parts }), mesh, context);
	expect(rows).toMatchObject([{ id: "living-status", weight: 3, why: "Alive.", value: 0.5 }]);
	const measured = axisBreakdown(axis({ measured_by: "experiments" }), mesh, context);
	expect(measured).toMatchObject({ rows: [], performance: "measured", history: "long ago" });
	const started = axisBreakdown(axis({ measured_by: "getting-started" }), mesh, context);
	expect(started).toMatchObject({ rows: [], started: [{ steps: 3 }] });
	const other = { ...mesh, id: "n" } as SpectrumMesh as typeof mesh;
	expect(
		axisBreakdown(axis({ measured_by: "experiments" }), other, context).performance,
	).toBeUndefined();
});
