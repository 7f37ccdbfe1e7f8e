import type { Cycle } from "#src/schema/releases/cycle.ts";
import { belongsTo, compareVersions } from "./cycle-order.ts";

/** What a source says of a cycle; see the readers of releases. */
type Found = {
	readonly cycle: string;
} & Partial<
	Readonly<
		Record<
			| "released"
			| "support_ends"
			| "extended_support_ends"
			| "latest"
			| "latest_released"
			| "latest_source",
			string | undefined
		>
	>
> & { readonly lts?: boolean | undefined };

/** What one document says, and the page that shows readers the same. */
export type FoundIn = {
	readonly page: string;
	readonly isSecondHand: boolean;
	readonly cycles: readonly Found[];
};

/** What all documents say of a cycle together. */
export type MergedFound = Found & {
	/** The first document that names the cycle. */
	readonly page: string;
	readonly isSecondHand: boolean;
	readonly support_ends_source?: string | undefined;
};

/**
 * Joins what several documents say: of each field the first document that has it is followed, of
 * patches the newest.
 */
export function mergedFound(documents: readonly FoundIn[]): readonly MergedFound[] {
	const merged = new Map<string, MergedFound>();
	for (const { page, isSecondHand, cycles } of documents) {
		for (const each of cycles) {
			const before = merged.get(each.cycle);
			const told = before ?? { ...each, page, isSecondHand };
			const isNewer =
				before?.latest === undefined ||
				(each.latest !== undefined && compareVersions(each.latest, before.latest) < 0);
			const { latest, latest_released, latest_source = latest && page } = isNewer ? each : told;
			merged.set(each.cycle, {
				...told,
				lts: told.lts ?? each.lts,
				released: told.released ?? each.released,
				support_ends: told.support_ends ?? each.support_ends,
				support_ends_source: told.support_ends_source ?? (each.support_ends && page),
				extended_support_ends: told.extended_support_ends ?? each.extended_support_ends,
				latest,
				latest_released,
				latest_source,
			});
		}
	}
	return [...merged.values()];
}

/** A change that a source suggests to one cycle. */
export type Proposal = {
	readonly cycle: string;
	/** The document that names a cycle which is not listed yet. */
	readonly isNew: boolean;
	readonly page: string;
	readonly isSecondHand: boolean;
	/** New values by field; fields not named stay as they are. */
	readonly fields: Readonly<Record<string, string | boolean>>;
	/** The values they replace, for the diff. */
	readonly before: Readonly<Record<string, string | boolean | undefined>>;
};

/** Cycles older than this are not listed. */
const FIRST_DAY = "2023-01-01";

/**
 * What a source would change, newest cycle first. Nothing it says makes the data poorer or older:
 * a patch is proposed only where it is newer, a day of release only where none is known, an end only
 * where it is missing or another page had announced another one; an end that the policy gives stays.
 */
export function proposals(
	cycles: readonly Cycle[],
	found: readonly MergedFound[],
	edition: Cycle["edition"],
): readonly Proposal[] {
	const line = cycles.filter((one) => one.edition === edition);
	return found
		.flatMap((each) => {
			const current = line.find(({ cycle }) => cycle === each.cycle);
			if (current !== undefined) return changed(current, each);
			return isRecent(each, line) ? [proposal(each, true, addition(each), {})] : [];
		})
		.toSorted((a, b) => compareVersions(a.cycle, b.cycle));
}

function isRecent({ cycle, released }: Found, line: readonly Cycle[]): boolean {
	const newest = line.map((one) => one.cycle).toSorted(compareVersions)[0];
	const isNewer = newest === undefined || compareVersions(cycle, newest) < 0;
	return released === undefined ? isNewer : released >= FIRST_DAY;
}

function addition(found: MergedFound): Proposal["fields"] {
	const { released, support_ends, extended_support_ends, lts } = found;
	return known({
		lts,
		released,
		support_ends,
		support_ends_is: support_ends && "announced",
		support_ends_source: sourceBeside(found, found.page),
		extended_support_ends,
		...patch(found, found.page),
	});
}

/** The page of an end, where it is not the page of the cycle. */
function sourceBeside({ support_ends_source: page }: MergedFound, source: string) {
	return page === source ? undefined : page;
}

function patch({ cycle, latest, latest_released, latest_source: page }: Found, source: string) {
	if (latest === undefined || !belongsTo(latest, cycle)) return {};
	return { latest, latest_released, latest_source: page === source ? undefined : page };
}

function changed(current: Cycle, found: MergedFound): readonly Proposal[] {
	const fields = known({
		...(current.lts === undefined && { lts: found.lts }),
		...(current.released === undefined && { released: found.released }),
		...end(current, found),
		...newerPatch(current, found),
	});
	const values: Readonly<Record<string, unknown>> = current;
	const names = Object.keys(fields).filter((name) => fields[name] !== values[name]);
	if (names.length === 0) return [];
	const before = names.map((name) => [name, values[name]] as const);
	const after = names.map((name) => [name, fields[name]] as const);
	const told = Object.fromEntries(before) as Proposal["before"];
	return [proposal(found, false, Object.fromEntries(after) as Proposal["fields"], told)];
}

function end(current: Cycle, found: MergedFound) {
	const { support_ends: stated, support_ends_is: how, released, source } = current;
	const { support_ends, extended_support_ends } = found;
	const isSound = support_ends !== undefined && support_ends > (released ?? "");
	if (!isSound || how === "policy" || stated === support_ends) return {};
	const support_ends_source = sourceBeside(found, source);
	return { support_ends, support_ends_is: "announced", support_ends_source, extended_support_ends };
}

function newerPatch(current: Cycle, found: Found) {
	const newer = patch(found, current.source);
	const { latest } = newer;
	if (latest === undefined) return {};
	const order = current.latest === undefined ? -1 : compareVersions(latest, current.latest);
	if (order < 0) return newer;
	// The same patch: its day, where none is known yet.
	const isMissing = order === 0 && current.latest_released === undefined;
	return isMissing ? { latest_released: found.latest_released } : {};
}

function known(values: Readonly<Record<string, string | boolean | undefined>>): Proposal["fields"] {
	const pairs = Object.entries(values).filter(([, value]) => value !== undefined);
	return Object.fromEntries(pairs) as Proposal["fields"];
}

function proposal(
	{ cycle, page, isSecondHand }: MergedFound,
	isNew: boolean,
	fields: Proposal["fields"],
	before: Proposal["before"],
): Proposal {
	return { cycle, isNew, page, isSecondHand, fields, before };
}
