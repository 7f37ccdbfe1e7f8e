import { abstractionTwins } from "./abstraction-twins.ts";
import { apiTwins } from "./api-twin.ts";
import { compareTwins } from "./compare-twins.ts";
import { conformanceTwins } from "./conformance-twin.ts";
import { contributeTwins } from "./contribute-twin.ts";
import { embedTwins } from "./embed-twin.ts";
import { entryTwins } from "./entry-twins.ts";
import { figureTwins } from "./figure-twins.ts";
import { guideTwins } from "./guide-twins.ts";
import { listTwins } from "./list-twins.ts";
import { performanceTwins } from "./performance-twins.ts";
import { questionTwins } from "./question-twins.ts";
import { readinessTwins } from "./readiness-twins.ts";
import type { Twin } from "./twin.ts";

/** One source of twins for each kind of page: to give another kind its twin, add a line here. */
const SOURCES: readonly (() => readonly Twin[] | Promise<readonly Twin[]>)[] = [
	listTwins,
	entryTwins,
	compareTwins,
	questionTwins,
	readinessTwins,
	conformanceTwins,
	abstractionTwins,
	guideTwins,
	contributeTwins,
	apiTwins,
	embedTwins,
	figureTwins,
	performanceTwins,
];

let known: Promise<readonly Twin[]> | undefined;

/** Every page that has a twin; listed once in a build, anew each time while someone is writing. */
export function twins(): Promise<readonly Twin[]> {
	if (import.meta.env.DEV) return list();
	known ??= list();
	return known;
}

async function list(): Promise<readonly Twin[]> {
	return (await Promise.all(SOURCES.map((source) => source()))).flat();
}
