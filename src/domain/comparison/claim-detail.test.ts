import { expect, test } from "vitest";
import { claimDetail, columnParts, type DetailedEntry, hostOf } from "./claim-detail.ts";

const entry: DetailedEntry = {
	capabilities: {
		mtls: {
			level: "full",
			note: "Between meshed workloads",
			evidence: "https://www.example.org/mtls",
			checked: "2026-11-01",
			modes: ["sidecar"],
			by_mode: {
				ambient: { level: "none", evidence: "https://example.org/ambient", recorded: "2026-10-02" },
			},
		},
	},
	open_questions: { udp: { note: "Searched the manual", checked: "2026-11-03" } },
};

test("a claim has its note, its evidence and the day it was read", () => {
	expect(claimDetail(entry, "mtls")).toEqual({
		note: "Between meshed workloads",
		evidence: "https://www.example.org/mtls",
		day: "2026-11-01",
		dayIs: "read",
	});
});

test("a mode has what is said of it alone, and nothing where nothing is said", () => {
	expect(claimDetail(entry, "mtls", "ambient")).toEqual({
		note: undefined,
		evidence: "https://example.org/ambient",
		day: "2026-10-02",
		dayIs: "recorded",
	});
	expect(claimDetail(entry, "mtls", "proxyless")).toBeUndefined();
});

test("an unknown has what was searched in vain, and an own key is asked for", () => {
	expect(claimDetail(entry, "udp")).toMatchObject({ day: "2026-11-03", dayIs: "looked for" });
	expect(claimDetail(entry, "fips")).toBeUndefined();
	expect(claimDetail(entry, "constructor")).toBeUndefined();
});

test("a column is a mesh or a mode of one, a source its host", () => {
	expect([columnParts("istio"), columnParts("istio:ambient")]).toEqual([
		["istio", undefined],
		["istio", "ambient"],
	]);
	expect(hostOf("https://www.example.org/a")).toBe("example.org");
});
