import type { PublisherInterest } from "#src/schema/experiment.ts";

/** What a publisher stands to gain, as a label a reader sees beside the name. */
const WORDS: Readonly<Record<PublisherInterest, string>> = {
	vendor: "vendor of what was measured",
	commissioned: "paid for by a vendor",
	project: "a measured project itself",
	specification: "the specification's authors",
	academic: "academic",
	neutral: "no mesh of its own",
	individual: "an individual",
	unknown: "interest unknown",
};

/** Says in a few words what the publisher of a benchmark gains by it. */
export function interestWords(interest: PublisherInterest): string {
	return WORDS[interest];
}

/** Every interest with its words, in the order the schema lists them. */
export const INTERESTS = Object.entries(WORDS) as readonly [PublisherInterest, string][];
