import { expect, test } from "vitest";
import { linkHealthSchema } from "#src/schema/entries/link-health.ts";
import { addressDigest, dueAddresses, linkHealth, linkRecord, withAnswer } from "./link-record.ts";

const [A, B, C] = ["https://example.org/a", "https://example.org/b", "https://example.org/c"];
const nothing = linkRecord(undefined);

test("an answer is kept, read again and dropped with its address", () => {
	const first = withAnswer(nothing, A, { outcome: "healthy" }, "2026-11-01");
	const record = withAnswer(first, B, { outcome: "gone", status: 404 }, "2026-11-02");
	const health = linkHealth(record, [A, B]);
	expect(health).toEqual({
		healthy: { "2026-11-01": addressDigest(A) },
		findings: [
			{ address: B, outcome: "gone", status: 404, since: "2026-11-02", checked: "2026-11-02" },
		],
	});
	expect(linkHealth(linkRecord(linkHealthSchema.parse(health)), [A, B])).toEqual(health);
	expect(linkHealth(record, [A]).findings).toEqual([]);
	expect(linkHealth(record, [B]).healthy).toEqual({});
});

test("a finding keeps its first day while it stays the same, and goes when the address answers", () => {
	const days = (outcome: "gone" | "failing") => {
		const first = withAnswer(nothing, A, { outcome: "gone" }, "2026-11-01");
		return withAnswer(first, A, { outcome }, "2026-11-08").findings.get(A);
	};
	expect(days("gone")).toMatchObject({ since: "2026-11-01", checked: "2026-11-08" });
	expect(days("failing")).toMatchObject({ since: "2026-11-08", checked: "2026-11-08" });
	const gone = withAnswer(nothing, A, { outcome: "gone" }, "2026-11-01");
	const well = withAnswer(gone, A, { outcome: "healthy" }, "2026-11-08");
	expect(linkHealth(well, [A])).toEqual({
		healthy: { "2026-11-08": addressDigest(A) },
		findings: [],
	});
	const ill = withAnswer(well, A, { outcome: "gone" }, "2026-11-15");
	expect(linkHealth(ill, [A]).healthy).toEqual({});
});

test("an address that is to be asked later stays as it was", () => {
	expect(withAnswer(nothing, A, { outcome: "busy", status: 429 }, "2026-11-01")).toEqual(nothing);
});

test("what was never asked comes first, then findings, then the oldest answers; what is young waits", () => {
	let record = withAnswer(nothing, A, { outcome: "healthy" }, "2026-10-01");
	record = withAnswer(record, B, { outcome: "failing" }, "2026-10-02");
	expect(dueAddresses([A, B, C], record, "2026-10-20")).toEqual([C, B, A]);
	expect(dueAddresses([A, B, C], record, "2026-10-01")).toEqual([C, A]);
});
