import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claim } from "#src/domain/comparison/claim.fixture.ts";
import { mesh, proxy, tool } from "./entry.fixture.ts";
import { FACETS, type FacetId, filterRecord } from "./facets.ts";
import {
	capabilityCounts,
	facetCounts,
	filterLandscape,
	type LandscapeFilter,
	NO_FILTER,
	ORDERS,
	WANTED_LEVELS,
} from "./filter.ts";
import { filterQuery, readFilterAddress } from "./filter-query.ts";

const vocabulary = ["mtls", "udp"];
const records = [
	mesh("istio", {
		license: "Apache-2.0",
		architecture: ["sidecar", "ambient"],
		capabilities: { mtls: claim(), udp: claim({ level: "none" }) },
		announced: { date: "2017-05", source: "https://example.org/" },
	}),
	mesh("kuma", {
		license: "Apache-2.0",
		capabilities: { mtls: claim({ level: "partial" }) },
		aliases: ["Konvoy"],
	}),
	proxy("envoy", {
		license: "Apache-2.0",
		announced: { date: "2016", source: "https://example.org/" },
	}),
	tool("kiali", { status: "maintenance" }),
].map((entry) => filterRecord(entry, vocabulary));
const found = (filter: Partial<LandscapeFilter>) =>
	filterLandscape(records, { ...NO_FILTER, ...filter }, vocabulary).map(({ name }) => name);

describe("the landscape", () => {
	test("is narrowed by any value within a facet and by all facets together", () => {
		expect(found({ facets: { category: ["service-mesh", "tool"] } })).toEqual([
			"istio",
			"kuma",
			"kiali",
		]);
		expect(found({ facets: { category: ["service-mesh"], architecture: ["ambient"] } })).toEqual([
			"istio",
		]);
		expect(found({ facets: { license: ["unknown"] } })).toEqual(["kiali"]);
	});

	test("is narrowed by a capability at a level; a tool, which has none, never passes", () => {
		expect(found({ capabilities: [{ id: "mtls", level: "some" }] })).toEqual(["istio", "kuma"]);
		expect(found({ capabilities: [{ id: "mtls", level: "full" }] })).toEqual(["istio"]);
		expect(found({ capabilities: [{ id: "udp", level: "unknown" }] })).toEqual(["kuma", "envoy"]);
	});

	test("is ordered by age with the undated last, by name and by what is proven", () => {
		expect(found({ order: "age" })).toEqual(["envoy", "istio", "kiali", "kuma"]);
		expect(found({ order: "name" })).toEqual(["envoy", "istio", "kiali", "kuma"]);
	});

	test("counts for a value what picking it alone would leave", () => {
		fc.assert(
			fc.property(fc.constantFrom(...FACETS), fc.constantFrom("", "i", "k"), (facet, text) => {
				const counts = facetCounts(records, { ...NO_FILTER, text }, vocabulary)[facet];
				for (const [value, count] of Object.entries(counts)) {
					expect(found({ text, facets: { [facet]: [value] } })).toHaveLength(count);
				}
			}),
		);
		expect(capabilityCounts(records, NO_FILTER, vocabulary, "mtls")).toEqual({
			full: 1,
			some: 2,
			planned: 0,
			none: 0,
			unknown: 1,
			"looked-for": 0,
			"not-looked-for": 1,
		});
	});
});

const values = Object.fromEntries(
	FACETS.map((facet) => [facet, [...new Set(records.flatMap((one) => one.facets[facet]))]]),
) as Record<FacetId, string[]>;
const ids = { values, capabilities: vocabulary };

describe("the address of a filtered landscape", () => {
	const filter: fc.Arbitrary<LandscapeFilter> = fc.record({
		text: fc.constantFrom("", "istio", "a & b = c"),
		facets: fc.constantFrom(
			{},
			{ category: ["tool"] },
			{ license: ["Apache-2.0", "unknown"], status: ["active"] },
		),
		capabilities: fc.uniqueArray(
			fc.record({ id: fc.constantFrom(...vocabulary), level: fc.constantFrom(...WANTED_LEVELS) }),
			{ selector: ({ id }) => id },
		),
		order: fc.constantFrom(...ORDERS),
	});

	test("leads back to the filter", () => {
		fc.assert(
			fc.property(filter, (asked) => {
				const read = readFilterAddress(new URLSearchParams(filterQuery(asked)), ids);
				expect(read.ignored).toEqual([]);
				expect(filterQuery(read.filter)).toBe(filterQuery(asked));
			}),
		);
	});

	test("ignores and reports what is hostile or broken", () => {
		const hostile = "category=%3Cb%3E&can=mtls:most&can=x:full&sort=up&__proto__=1&status=active";
		const { filter: read, ignored } = readFilterAddress(new URLSearchParams(hostile), ids);
		expect(read.facets).toEqual({ status: ["active"] });
		expect(ignored).toEqual([
			"category=<b>",
			"can=mtls:most",
			"can=x:full",
			"sort=up",
			"__proto__=1",
		]);
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(() => readFilterAddress(new URLSearchParams(text), ids)).not.toThrow();
			}),
		);
	});
});
