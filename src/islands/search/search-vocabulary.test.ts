import { expect, test } from "vitest";
import { typoFinder } from "./search-vocabulary.ts";

const find = typoFinder(["istio", "kuma", "envoy", "linkerd", "opentelemetry", "opa", "cluster"]);
const words = (typed: string) => find(typed).map(([word]) => word);

test.each([
	["isito", "istio", "two letters exchanged"],
	["itio", "istio", "a letter missing"],
	["isttio", "istio", "a letter too many"],
	["istxo", "istio", "a wrong letter"],
	["kuna", "kuma", "a wrong letter of four"],
	["opentelmetri", "opentelemetry", "two slips in a long word"],
	["lcust", "cluster", "the beginning of a word"],
])("%s may stand for %s: %s", (typed, word) => {
	expect(words(typed)).toContain(word);
});

test.each(["opq", "op", "", "istixx", "lin", "linkerd2proxy"])(
	"%s stands for none of them",
	(typed) => {
		expect(words(typed)).toEqual([]);
	},
);

test("exchanged letters are nearer than a wrong one, which is nearer than the beginning of a word", () => {
	const near = (typed: string) => find(typed)[0]?.[1] ?? 0;
	expect(near("isito")).toBe(1);
	expect(near("istxo")).toBeCloseTo(0.8, 2);
	expect(near("lcust")).toBe(0.75);
});
