import { z } from "zod";
import { day, line, webAddress } from "#src/schema/text/text.ts";

/** What every block about releases ends with: where it is said, and when that was read. */
export const sourced = {
	source: webAddress.meta({ description: "Page that says so." }),
	second_hand: z.boolean().optional().meta({
		description: "true when the source is not the project's or vendor's own page.",
	}),
	checked: day.meta({ description: "Day the page was last read, YYYY-MM-DD." }),
};

/** The arithmetic of a written policy, as far as it has any. */
export const supportRule = z.strictObject({
	newest: z.number().int().min(1).max(9).optional().meta({
		description:
			"A cycle is supported while it is among this many newest ones; it ends when the next one beyond them is released.",
	}),
	days: z.number().int().min(1).max(400).optional().meta({
		description: "Days that support goes on after that release. Only together with `newest`.",
	}),
	months: z.number().int().min(1).max(120).optional().meta({
		description: "Months of support from the release of a cycle. Not together with `newest`.",
	}),
});

/** How long releases are supported, in the project's or vendor's own words made short. */
export const supportPolicy = z.strictObject({
	text: line(500).meta({ description: "The policy in one sentence, in your own words." }),
	rule: supportRule.optional().meta({
		description: "Its arithmetic, where it has one: ends are worked out and checked from it.",
	}),
	...sourced,
});

/** How one gets from one cycle to the next. */
export const upgradePath = z.strictObject({
	skip_minors: z.number().int().min(0).max(9).optional().meta({
		description: "Cycles that may be left out in one step; 0: every one has to be visited.",
	}),
	method: line(160).optional().meta({ description: "How it is done, in a few words." }),
	downgrade: z.enum(["yes", "no"]).optional().meta({
		description: "Whether going back one cycle is supported.",
	}),
	text: line(500).meta({ description: "The rule in one sentence, in your own words." }),
	also: z.array(webAddress).default([]).meta({ description: "Further pages that say so." }),
	...sourced,
});

/** Who says in public that they run it. */
export const adopters = z.strictObject({
	named: z.number().int().min(0).meta({ description: "Names on the project's own list." }),
	note: line(160).optional().meta({ description: "Which copy of the list was counted." }),
	...sourced,
});
