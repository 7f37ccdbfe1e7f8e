import { Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import { compareVersions } from "#src/domain/releases/cycle-order.ts";
import type { Proposal } from "#src/domain/releases/refresh.ts";
import { Refusal } from "./command.ts";

/** What cycles they are of, and when they were read. */
export type ProposalSource = {
	/** Missing in files whose cycles have no edition. */
	readonly edition?: string | undefined;
	/** `YYYY-MM-DD`. */
	readonly today: string;
};

/**
 * The text of a releases file with proposals taken over; comments and order stay.
 *
 * @throws {@link Refusal} when the file is not a list of cycles in the common form.
 */
export function withProposals(
	text: string,
	proposals: readonly Proposal[],
	source: ProposalSource,
): string {
	const document = parseDocument(text);
	const list = document.get("releases", true);
	if (document.errors.length > 0 || !isSeq(list)) {
		throw new Refusal("The file holds no list of releases; run the check on it first.");
	}
	list.flow = false;
	for (const proposal of proposals) {
		const place = placeOf(list, proposal.cycle, source.edition);
		if (place.map !== undefined) change(place.map, proposal, source);
		else list.items.splice(place.index, 0, created(proposal, source));
	}
	document.set("checked", source.today);
	return document.toString({ lineWidth: 0 });
}

function placeOf(list: YAMLSeq, cycle: string, edition: string | undefined) {
	const maps = list.items.map((item) => (isMap(item) ? item : undefined));
	const map = maps.find((one) => {
		const isSameLine = edition === undefined || one?.get("edition") === edition;
		return one?.get("cycle") === cycle && isSameLine;
	});
	const after = maps.findIndex((one) => compareVersions(cycle, String(one?.get("cycle"))) < 0);
	return { map, index: after === -1 ? list.items.length : after };
}

function change(map: YAMLMap, { fields }: Proposal, { today }: ProposalSource): void {
	for (const [name, value] of Object.entries(fields)) map.set(name, value);
	// A patch that has a day, or a newer one, no longer needs the day it was seen by.
	if ("latest" in fields || "latest_released" in fields) map.delete("latest_seen");
	if ("latest" in fields && !("latest_released" in fields)) map.delete("latest_released");
	if ("latest" in fields && !("latest_source" in fields)) map.delete("latest_source");
	map.set("checked", today);
}

function created(
	{ cycle, fields, page, isSecondHand }: Proposal,
	{ edition, today }: ProposalSource,
): YAMLMap {
	const cycleFields = {
		cycle,
		...(edition === undefined ? {} : { edition }),
		...fields,
		source: page,
		...(isSecondHand ? { second_hand: true } : {}),
		checked: today,
	};
	return new Document(cycleFields).contents as unknown as YAMLMap;
}
