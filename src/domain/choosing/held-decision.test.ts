import { expect, test } from "vitest";
import { candidate, claim, judgedMesh, must, need, TERMS, TWO_MODES } from "./candidate.fixture.ts";
import { candidatesOf } from "./candidate.ts";
import { criterionName } from "./criteria.ts";
import { decide } from "./decide.ts";
import { decisionFindings } from "./held-decision.ts";
import { decisionRecord } from "./record.ts";
import { decisionReport } from "./report.ts";
import { readRecord } from "./written-record.ts";

type Rows = Parameters<typeof decide>[0];

const criteria = [must("mtls", { weight: 3 }), need("udp", { weight: 3 })];
const nameOf = (one: (typeof criteria)[number]) => criterionName(one, TERMS);
const frame = {
	date: "2026-11-28",
	link: "https://site.test/choose/#must=capability:mtls:full:3&wish=capability:udp:partial:3",
	nameOf,
	pageOf: (path: string) => `https://site.test${path}`,
	assumptions: [],
};
const decided = (rows: Rows) => decide(rows, criteria, { terms: TERMS });
const written = (rows: Rows) => decisionRecord(decisionReport(decided(rows), criteria, frame));

/** What is told of a record that was written with some candidates, once others are there. */
function told(text: string, rows: Rows, { day = "2026-11-28", ignored = [] as string[] } = {}) {
	const lines = text.split("\n");
	const today = { decision: decided(rows), ignored, nameOf, day };
	return decisionFindings(readRecord(text), today).map(({ line, severity, message }) => {
		return `${severity} at "${lines[line - 1]?.slice(0, 25)}": ${message}`;
	});
}

const limited = claim("full", { stage: "beta", note: "TCP (not UDP)" });
const alpha = candidate("Alpha", { mtls: limited, udp: "full" });
const beta = candidate("Beta", { mtls: "none" });
const gamma = candidate("Gamma", { mtls: "full", udp: "none" });
const delta = candidate("Delta", { udp: "full" });
const rows = [alpha, beta, gamma, delta];
const record = written(rows);

test("a record that was just written holds: nothing is told of it", () => {
	expect(record).toContain('Proposed option: "Alpha"');
	expect(told(record, rows)).toEqual([]);
	const tie = written([gamma, candidate("Zeta", { mtls: "full", udp: "none" })]);
	expect(tie).toContain("No option is proposed");
	expect(told(tie, [gamma, candidate("Zeta", { mtls: "full", udp: "none" })])).toEqual([]);
});

test("an answer that leaves open whether it is enough is unknown in the record and today", () => {
	const asked = [must("MESH-HTTP", { kind: "conformance" })];
	const tested = { conformance: [{ profile: "MESH-HTTP", tested: "v1.3.0" }], modes: TWO_MODES };
	const decision = decide(candidatesOf([judgedMesh("Alpha", {}, tested)]), asked, { terms: TERMS });
	const text = decisionRecord(decisionReport(decision, asked, frame));
	expect(text).toContain("Neutral, because Gateway API conformance report: MESH-HTTP is unknown");
	const today = { decision, ignored: [], nameOf, day: "2026-11-28" };
	expect(decisionFindings(readRecord(text), today)).toEqual([]);
});

test("the proposed option no longer meets a must-have, and the reason that says so", () => {
	const weaker = candidate("Alpha", { mtls: claim("partial"), udp: "full" });
	expect(told(record, [weaker, beta, gamma, delta])).toEqual([
		'error at "Proposed option: "Alpha".": Alpha does not meet every must-have today: Mutual TLS is partial.',
		'warning at "* Good, because Mutual TL": Alpha: Mutual TLS was full, beta and is partial today.',
	]);
});

test("what is unknown now is said to be unknown, and an option that is gone to be gone", () => {
	const silent = candidate("Alpha", { udp: "full" });
	expect(told(record, [silent, beta, gamma, delta])[0]).toContain(
		"Alpha is not known to meet every must-have today: Mutual TLS is unknown.",
	);
	expect(told(record, [beta, gamma, delta])).toEqual([
		expect.stringMatching(/^error .*: Alpha is not among the meshes that can be chosen today\.$/),
	]);
});

test("an option above it is an error, a tie is a warning, and what passes now is worth a look", () => {
	const poor = written([gamma, beta]);
	expect(told(poor, [gamma, beta, alpha])).toEqual([
		'error at "Proposed option: "Gamma".": Alpha is proven above Gamma today.',
		'warning at "Proposed option: "Gamma".": Alpha is not among the considered options, and meets every must-have today (100 % proven).',
	]);
	expect(
		told(record, [alpha, beta, gamma, candidate("Delta", { mtls: "full", udp: "full" })]),
	).toEqual([
		'warning at "* Delta (to be checked)": Delta was to be checked; Delta meets every must-have today (100 % proven).',
		'warning at "Proposed option: "Alpha".": Alpha is not alone in front today: Alpha and Delta tie.',
		'warning at "* Neutral, because Mutual": Delta: Mutual TLS was unknown and is full today.',
	]);
	expect(told(record, [alpha, candidate("Beta", { mtls: "full" }), gamma, delta])[0]).toContain(
		"Beta was excluded; Beta meets every must-have today (50 % proven).",
	);
});

test("a record that proposes nothing no longer holds once one is first", () => {
	const tie = written([gamma, candidate("Zeta", { mtls: "full", udp: "none" })]);
	const found = told(tie, [gamma, candidate("Zeta", { mtls: "full", udp: "full" })]);
	expect(found).toContainEqual(
		expect.stringContaining("The record proposes no option, but Zeta is first today."),
	);
});

test("what people wrote themselves is left to them; their chosen option is judged", () => {
	const edited = record
		.replace(/Proposed option: "Alpha"/, 'Chosen option: "Gamma"')
		.replace("## Pros and Cons of the Options\n", "$&\n* Good, because our team knows it\n")
		.replace("### Gamma", "* Good, because udp is easy for us\n\n### Gamma");
	expect(told(edited, rows)).toEqual([
		expect.stringMatching(/^error .*Chosen option.*: Alpha is proven above Gamma today\.$/),
		expect.stringContaining("Alpha: udp was easy for us and is full today."),
	]);
});

test("a day of revisit that is past, and a part of the link nobody knows", () => {
	expect(told(record, rows, { day: "2027-05-28" })).toEqual([
		'warning at "revisit: 2027-05-28": The decision was to be looked at again on 2027-05-28.',
	]);
	expect(told(record, rows, { ignored: ["must=capability:gone"] })).toEqual([
		expect.stringMatching(/^error at "The same criteria .*: "must=capability:gone" in the link/),
	]);
});

test("a mesh that is told apart by modes today is not one option any more", () => {
	const [sidecar, ambient] = TWO_MODES.map((mode) => ({
		...alpha,
		modes: TWO_MODES,
		mode,
		key: `alpha:${mode.id}`,
	}));
	if (sidecar === undefined || ambient === undefined) throw new Error("Two modes are two.");
	const without = { ...ambient, claims: { mtls: claim("none"), udp: claim("full") } };
	expect(told(record, [sidecar, without, beta, gamma, delta])).toEqual([
		expect.stringContaining(
			"Alpha is no longer one option: Alpha (Sidecar) (passes), Alpha (Ambient) (excluded).",
		),
	]);
});
