import fc from "fast-check";
import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const IDS = ["mtls", "jwt", "retries", "header-routing", "udp", "tcp"];

test.each([
	["mtsl", "mtls"],
	["MTLS", "mtls"],
	["header_routing", "header-routing"],
	["Header Routing", "header-routing"],
	["headr-routng", "header-routing"],
	["retrys", "retries"],
	["tdp", "udp"],
])("%s is taken for %s", (word, id) => {
	expect(nearest(word, IDS)).toBe(id);
});

test.each(["something-else", "", "x", "m".repeat(100_000)])("nothing is near to %.20s", (word) => {
	expect(nearest(word, IDS)).toBeUndefined();
});

test("a word that is among the candidates is its own nearest", () => {
	const word = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
	fc.assert(
		fc.property(word, fc.array(word), (own, others) => {
			expect(nearest(own, [...others, own])).toBe(own);
		}),
	);
});
