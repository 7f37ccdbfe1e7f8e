import { expect, test } from "vitest";
import { strengths } from "./strengths.ts";

test("a mesh on an axis is a row: both ends, what is known and what is asked", async () => {
	const table = await strengths.table?.();
	expect(table?.corner).toBe("Axis");
	expect(table?.columns).toEqual(["Mesh", "Low", "High", "Value", "Known", "Asked"]);
	// Of a weight of 4, alpha has mTLS fully (3) and retries by half (1 of 2).
	expect(table?.rows[0]).toEqual({
		name: "security",
		cells: ["alpha", "0.875", "0.875", expect.any(String), "2", "2"],
	});
	const omega = table?.rows.find(({ cells }) => cells[0] === "omega");
	expect(omega?.cells.slice(1, 3)).toEqual(["0.000", "0.250"]);
	expect(omega?.cells.slice(4)).toEqual(["1", "2"]);
});

test("the document has the instrument and what it gives; alone on an axis is not ahead", async () => {
	const [document] = await strengths.documents();
	expect(document?.body).toMatchObject({
		instrument: { axes: [{ id: "security" }] },
		standings: [{ axis: "security", leader: null, tied: ["alpha"], modes: [] }],
	});
	const [axis] = (document?.body.standings ?? []) as readonly { meshes: readonly object[] }[];
	expect(axis?.meshes[0]).toMatchObject({
		mesh: "alpha",
		low: 0.875,
		high: 0.875,
		known: 2,
		asked: 2,
	});
});
