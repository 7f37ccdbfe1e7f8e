import type { Withheld } from "./load-results.ts";

const WORDS: Readonly<Record<Withheld, string>> = {
	"is-baseline": "baseline",
	"no-baseline": "no baseline",
	saturated: "saturated",
	"all-failed": "all failed",
	"not-comparable": "not comparable",
};

/** Why a cell holds no overhead. */
export function withheldWords(withheld: Withheld | undefined): string {
	return withheld === undefined ? "not published" : WORDS[withheld];
}
