import { expect, test } from "vitest";
import { claim } from "#src/domain/comparison/claim.fixture.ts";
import { mesh } from "./entry.fixture.ts";
import { dataGaps } from "./gaps.ts";

const question = { note: "Searched the documentation.", checked: "2026-11-23" };
const ids = (gaps: ReturnType<typeof dataGaps>["open"]) =>
	gaps.map(({ mesh: { id }, capabilities }) => [id, ...capabilities]);

test("an answer is unresearched, open or weak, longest lists first, and known ones are no gap", () => {
	const a = mesh("a", {
		capabilities: { mtls: claim(), fips: claim({ evidence_kind: "second-hand" }) },
		open_questions: { udp: question, mtls: question },
	});
	const b = mesh("b", { capabilities: { udp: claim({ evidence_kind: "source-code" }) } });
	const full = mesh("full", { capabilities: { mtls: claim(), fips: claim(), udp: claim() } });
	const gaps = dataGaps([a, b, full], ["mtls", "fips", "udp"]);
	// a: mtls is known although it was once a question; udp was searched; fips rests on a third party.
	expect(ids(gaps.unresearched)).toEqual([["b", "mtls", "fips"]]);
	expect(ids(gaps.open)).toEqual([["a", "udp"]]);
	expect(ids(gaps.weak)).toEqual([["a", "fips"]]);
});
