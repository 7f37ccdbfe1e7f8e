import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { candidate, TERMS } from "#src/domain/choosing/candidate.fixture.ts";
import { criteriaFragment, readCriteria } from "#src/domain/choosing/criteria-query.ts";
import { decide } from "#src/domain/choosing/decide.ts";
import { knownCriteria } from "#src/domain/choosing/options.ts";
import type { Readiness } from "#src/schema/readiness/readiness.ts";
import { assess } from "./assess.ts";
import { matchesOf, mustsOf, nearestOf, wishPoints } from "./labels.ts";
import { askedCriteria, type Requirements } from "./requirements.ts";

const instrument: Readiness = parse(readFileSync("data/readiness.yaml", "utf8"));

function asks(parts: Partial<Requirements>): Requirements {
	const nothing = { hard: [], soft: [], platforms: [], environments: [], prefer: [] };
	return { ...nothing, architecture: undefined, ...parts };
}

const capability = (id: string) => ({ capability: id, askedBy: [] });
const decided = (requirements: Requirements, ...rows: Parameters<typeof decide>[0]) =>
	decide(
		rows,
		askedCriteria(requirements, TERMS).map(({ criterion }) => criterion),
		{ terms: TERMS },
	);

test("requirements are the criteria of the judge, alternatives kept whole", () => {
	const { requirements } = assess(instrument, {
		runtime: "mixed",
		zones: "wish",
		resources: "none",
		latency: "none",
		support: "vendor",
	});
	const short = askedCriteria(requirements, TERMS).map(
		({ criterion: { kind, any, level, must, weight } }) =>
			`${must ? "must" : "wish"} ${kind} ${any.join("|")} ${level} ${weight}`,
	);
	expect(short).toEqual([
		"must capability kubernetes full 1",
		"must capability non-kubernetes full 1",
		"must platform vm|bare-metal full 1",
		"wish capability locality-lb partial 1",
		"wish capability sidecarless partial 1",
		"wish architecture ambient|ebpf|proxyless|node-proxy partial 1",
		"wish support commercial partial 1",
	]);
});

test("nothing is lost on the way to the weighted decision", () => {
	const { requirements } = assess(instrument, {
		runtime: "mixed",
		latency: "none",
		support: "vendor",
	});
	const criteria = askedCriteria(requirements, TERMS).map(({ criterion }) => criterion);
	const option = ({ kind, any }: (typeof criteria)[number]) =>
		any.map((value) => ({ kind, value, name: value }));
	const known = knownCriteria([{ name: "All", options: criteria.flatMap(option) }], [], TERMS);
	const read = readCriteria(new URLSearchParams(criteriaFragment(criteria)), known);
	expect(read).toMatchObject({ criteria, ignored: [] });
});

test("the same asked by two answers is asked once, with both", () => {
	const asker = (question: string) => ({ question, name: question, answer: "yes" });
	const groups = ["runtime", "clusters"].map((question) => ({
		any: ["kubernetes" as const],
		askedBy: [asker(question)],
	}));
	const [only, ...others] = askedCriteria(asks({ platforms: groups }), TERMS);
	expect(only?.askedBy.map(({ name }) => name)).toEqual(["runtime", "clusters"]);
	expect(others).toEqual([]);
});

test.each([
	["full", "pass", "proven"],
	["partial", "in-part", "inPart"],
	["planned", "excluded", "missing"],
	["none", "excluded", "missing"],
	[undefined, "to-be-checked", "unknown"],
] as const)("a must-have that is %s makes the mesh %s", (level, outcome, list) => {
	const row = candidate("A", level === undefined ? {} : { mtls: level });
	const { fitting, inPart, excluded } = matchesOf(
		decided(asks({ hard: [capability("mtls")] }), row),
	);
	const [match] = [...fitting, ...inPart, ...excluded];
	expect(match?.outcome).toBe(outcome);
	expect(match && mustsOf(match.row)[list]).toHaveLength(1);
});

test("wishes give a point each, half a point when partial, and unknown ones widen the range", () => {
	const asked = asks({
		soft: ["tracing", "jwt", "spiffe", "udp"].map(capability),
		environments: [{ any: ["hybrid"], askedBy: [] }],
		prefer: [
			{ fact: "commercial_support", askedBy: { question: "support", name: "", answer: "" } },
		],
	});
	const row = candidate(
		"A",
		{ tracing: "full", jwt: "partial", spiffe: "planned" },
		{ environments: ["cloud"], complete: { environments: "https://a.example/" } },
	);
	const [match] = matchesOf(decided(asked, row)).fitting;
	// 1 + ½ + 0 + unknown + 0 + unknown of six.
	expect(match && wishPoints(match.row)).toEqual({ low: 1.5, high: 3.5, of: 6 });
});

test("when nothing fits, what meets all in part comes first, then what misses least", () => {
	const asked = asks({ hard: ["mtls", "udp"].map(capability) });
	const found = matchesOf(
		decided(
			asked,
			candidate("Two", { mtls: "none", udp: "none" }),
			candidate("One", { mtls: "none", udp: "full" }),
			candidate("Part", { mtls: "partial", udp: "full" }),
		),
	);
	expect(nearestOf(found, 2).map(({ row }) => row.name)).toEqual(["Part", "One"]);
});
