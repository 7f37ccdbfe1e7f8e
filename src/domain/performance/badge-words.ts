import type { Badge } from "#src/domain/smp/run-badges.ts";

/** A badge in words, and which rule of reading it belongs to. */
export type BadgeWords = {
	readonly label: string;
	readonly meaning: string;
	/** Anchor on the page of rules. */
	readonly rule: string;
	/** Must be seen before any number. */
	readonly grave: boolean;
};

const WORDS: Readonly<Record<Badge, BadgeWords>> = {
	"all-failed": {
		label: "all failed",
		meaning: "Every request failed, so no latency is shown.",
		rule: "errors",
		grave: true,
	},
	errors: {
		label: "errors",
		meaning: "Some requests failed; failing can be faster than answering.",
		rule: "errors",
		grave: true,
	},
	saturated: {
		label: "saturated",
		meaning: "It did not reach the rate asked for: its latency is time spent in a queue.",
		rule: "saturation",
		grave: true,
	},
	"closed-loop": {
		label: "closed loop",
		meaning: "The generator waited for answers, so rate and latency are one fact.",
		rule: "loop",
		grave: false,
	},
	"one-run": {
		label: "one run",
		meaning: "Measured once: nobody knows how far a second run would be off.",
		rule: "repeats",
		grave: false,
	},
	"no-baseline": {
		label: "no baseline",
		meaning: "Nothing ran without a mesh, so what the mesh adds cannot be told.",
		rule: "baseline",
		grave: false,
	},
	"figure-read": {
		label: "read off a figure",
		meaning: "Measured on a picture; the published number may differ a little.",
		rule: "source",
		grave: false,
	},
	secondary: {
		label: "second hand",
		meaning: "Quoted by somebody else; the original could not be read.",
		rule: "source",
		grave: false,
	},
	vendor: {
		label: "vendor-run",
		meaning: "Measured or paid for by a vendor of what was measured.",
		rule: "interest",
		grave: true,
	},
	old: {
		label: "older than 2 years",
		meaning: "Meshes have moved on; compare the versions with today's.",
		rule: "age",
		grave: false,
	},
};

/** What a badge says to a reader. */
export function badgeWords(badge: Badge): BadgeWords {
	return WORDS[badge];
}
