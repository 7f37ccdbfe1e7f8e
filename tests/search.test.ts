import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { SearchRecord } from "#src/domain/entries/search.ts";
import { termsOf, transpositions } from "#src/domain/text/search-terms.ts";
import { searchIndex } from "#src/islands/search/search-index.ts";

/** The index as the built site has it: every entry, page and term. */
const records: readonly SearchRecord[] = JSON.parse(readFileSync("dist/data/search.json", "utf8"));
const { search } = searchIndex(records);
const entries = records.filter(({ kind }) => ["mesh", "proxy", "tool"].includes(kind));
const words = new Set(
	records.flatMap(({ title, names, also = [], text }) =>
		termsOf([title, ...names, ...also, text].join(" ")),
	),
);

/** The first results as a reader sees them, pages of pairs aside: those come on top of what was found. */
const shown = (typed: string, most: number) =>
	search(typed)
		.filter(({ kind }) => kind !== "pair")
		.flatMap(({ found }) => found)
		.slice(0, most);
const place = (typed: string, path: string) =>
	shown(typed, 40).findIndex((found) => found.path === path) + 1;

/** Which of these searches do not bring an entry among the first three, with the place it has. */
function missed(
	asked: readonly { readonly typed: string; readonly path: string }[],
): readonly string[] {
	return asked
		.map(({ typed, path }) => ({ typed, path, at: place(typed, path) }))
		.filter(({ at }) => at < 1 || at > 3)
		.map(({ typed, path, at }) => `${typed}: ${path} is at ${at}`);
}

/** A name with one slip at a place that depends on the name, so that all places are met. */
function slips(name: string, seed: number): readonly string[] {
	const at = seed % name.length;
	const [before, after] = [name.slice(0, at), name.slice(at + 1)];
	const turned = transpositions(name);
	return [
		...turned.slice(seed % Math.max(1, turned.length)).slice(0, 1),
		before + after,
		`${before}${name[at]}${name[at]}${after}`,
		`${before}${name[at] === "x" ? "y" : "x"}${after}`,
	];
}

const named = entries.flatMap(({ title, names, path }) =>
	[title, ...names].map((name) => ({ name, path })),
);
const joined = (name: string) => termsOf(name).toSorted().join("");
/** The names of each record in the ways they are asked about, made once: they are asked thousands of times. */
const known = records.map(({ path, title, names }) => ({
	path,
	joined: new Set([title, ...names].map(joined)),
	terms: new Set([title, ...names].flatMap(termsOf)),
}));
/**
 * Words that four entries, pages or terms or more have cannot bring each of them among the first three, and words that
 * are another thing's whole name bring that.
 */
const isShared = (name: string, path: string) => {
	const asked = termsOf(name);
	const whole = joined(name);
	if (known.some((record) => record.path !== path && record.joined.has(whole))) return true;
	const holders = known.filter(({ terms }) => asked.every((term) => terms.has(term)));
	return holders.length > 3;
};

describe("every entry is among the first three", () => {
	test("for its name and for each other name", () => {
		expect(missed(named.map(({ name, path }) => ({ typed: name, path })))).toEqual([]);
	});

	test("for its names in other cases, joined, and with their words turned round", () => {
		const asked = named.flatMap(({ name, path }) => {
			const terms = name.split(" ");
			return [name.toUpperCase(), terms.join(""), terms.toReversed().join(" ")].map((typed) => ({
				typed,
				path,
			}));
		});
		expect(missed(asked.filter(({ typed, path }) => !isShared(typed, path)))).toEqual([]);
	});

	test("for its names with one slip, unless that makes another word or one of three letters", () => {
		const asked = named.flatMap(({ name, path }, seed) =>
			slips(name, seed)
				.filter(() => joined(name).length > 4 && /^[\x20-\x7e]+$/.test(name))
				.filter((typed) => termsOf(typed).some((term) => term.length > 3 && !words.has(term)))
				.map((typed) => ({ typed, path })),
		);
		expect(asked.length).toBeGreaterThan(named.length);
		expect(missed(asked)).toEqual([]);
	});

	test("for each two words of its name that few others have", () => {
		const asked = entries.flatMap(({ title, path }) => {
			const terms = [...new Set(termsOf(title))];
			return terms
				.flatMap((one, at) =>
					terms.slice(at + 1).flatMap((other) => [`${one} ${other}`, `${other} ${one}`]),
				)
				.map((typed) => ({ typed, path }));
		});
		expect(missed(asked.filter(({ typed, path }) => !isShared(typed, path)))).toEqual([]);
	});

	test("for its name next to a version, and next to a word that is found nowhere", () => {
		const asked = named.flatMap(({ name, path }) =>
			[`${name} 1.27`, `qqqq ${name}`].map((typed) => ({ typed, path })),
		);
		expect(missed(asked)).toEqual([]);
	});
});

describe("a search brings first", () => {
	test.each([
		["kuma mesh", "/meshes/kuma/"],
		["istio mesh", "/meshes/istio/"],
		["istio ambient", "/meshes/istio/"],
		["connect consul", "/meshes/consul/"],
		["service mesh open", "/meshes/open-service-mesh/"],
		["openservicemesh", "/meshes/open-service-mesh/"],
		["istio 1.27", "/meshes/istio/"],
		["appmesh", "/meshes/app-mesh/"],
		["aws", "/meshes/app-mesh/"],
		["linkerd2", "/meshes/linkerd/"],
		["buoyant", "/meshes/linkerd/"],
		["tetrate", "/meshes/tetrate-service-bridge/"],
		["osm", "/meshes/open-service-mesh/"],
		["asm", "/meshes/alibaba-cloud-asm/"],
		["nsm", "/meshes/network-service-mesh/"],
		["anthos", "/meshes/google-cloud-service-mesh/"],
		["isito", "/meshes/istio/"],
		["itsio", "/meshes/istio/"],
		["istoi", "/meshes/istio/"],
		["evnoy", "/proxies/envoy/"],
		["k8s", "/capabilities/kubernetes/"],
		["opa", "/capabilities/external-authz/"],
		["mtls", "/capabilities/mtls/"],
		["circuit breaker", "/capabilities/circuit-breaking/"],
		["outlier detection", "/capabilities/circuit-breaking/"],
		["retry", "/capabilities/retries/"],
		["license", "/compare/project/"],
		["licence", "/compare/project/"],
		["timeline", "/timeline/"],
		["conformance", "/conformance/"],
		["releases", "/releases/"],
		["eol", "/releases/"],
		["kubernetes version", "/releases/kubernetes/"],
		["security", "/security/"],
		["cve", "/security/"],
		["readiness", "/readiness/"],
		["strengths", "/strengths/"],
		["embed", "/embed/"],
		["glossary", "/guide/glossary/"],
	])("%s: %s", (typed, path) => {
		expect(shown(typed, 1)[0]?.path).toBe(path);
	});

	test("the page of a pair, whatever is between its names", () => {
		for (const typed of [
			"istio vs linkerd",
			"linkerd vs. istio",
			"istio linkerd",
			"isito vs linkred",
		]) {
			expect(search(typed)[0]?.found[0]?.path, typed).toBe("/compare/istio-vs-linkerd/");
		}
	});
});

test("Anthos Service Mesh is among the first three for ASM, as initials of another name", () => {
	expect(place("ASM", "/meshes/google-cloud-service-mesh/")).toBeLessThanOrEqual(3);
});

test("price finds licence and commercial support", () => {
	expect(place("price", "/compare/project/")).toBeLessThanOrEqual(3);
});

test.each(["opa", "cve", "asm", "lua", "tsb", "hsm"])(
	"%s brings no flood of other words",
	(typed) => {
		expect(shown(typed, 100).length).toBeLessThanOrEqual(10);
	},
);
