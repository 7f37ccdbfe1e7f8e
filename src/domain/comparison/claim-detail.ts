/**
 * The details of a cell of the matrix: note, evidence and day, read from an entry's document.
 *
 * @module
 */

import { claimDay } from "#src/domain/comparison/claim.ts";
import { type ShownClaim, statementIn } from "#src/domain/comparison/modes.ts";

/** An entry as its document in the API gives it, as far as claims go. */
export type DetailedEntry = {
	readonly capabilities: Readonly<Record<string, ShownClaim>>;
	readonly open_questions?: Readonly<
		Record<string, { readonly note?: string; readonly evidence?: string; readonly checked: string }>
	>;
};

/** Why a cell says what it says; each part only where the entry has it. */
export type ClaimDetail = {
	readonly note?: string | undefined;
	/** Address of the page that proves it. */
	readonly evidence?: string | undefined;
	/** Day the evidence was read or recorded, or on which somebody looked in vain. */
	readonly day?: string | undefined;
	/** What happened on that day. */
	readonly dayIs: "read" | "recorded" | "looked for";
};

/** The detail of one capability of a mesh, or of one of its modes; none where nothing is known. */
export function claimDetail(
	{ capabilities, open_questions = {} }: DetailedEntry,
	capability: string,
	mode?: string,
): ClaimDetail | undefined {
	const claim = Object.hasOwn(capabilities, capability) ? capabilities[capability] : undefined;
	const said = mode === undefined ? claim : statementIn(claim, mode);
	if (said !== undefined) {
		const { note, evidence, checked } = said;
		const day = claimDay(said);
		return { note, evidence, day, dayIs: checked === undefined ? "recorded" : "read" };
	}
	if (claim !== undefined || !Object.hasOwn(open_questions, capability)) return undefined;
	const asked = open_questions[capability];
	return (
		asked && { note: asked.note, evidence: asked.evidence, day: asked.checked, dayIs: "looked for" }
	);
}

/** A mesh or a mode, `istio:ambient`, as the id of the mesh and, if there is one, of its mode. */
export function columnParts(column: string): readonly [mesh: string, mode: string | undefined] {
	const [mesh = "", mode] = column.split(":");
	return [mesh, mode];
}

/** The host of an address, as a link to a source is named. */
export function hostOf(address: string): string {
	return new URL(address).hostname.replace(/^www\./, "");
}

/** The words of a note: "Only inside the mesh. Evidence: https://… (read 2026-11-28)". */
export function noteWords({ note, evidence, day, dayIs }: ClaimDetail): string {
	const dated = day ? `${dayIs} ${day}` : "";
	const proof = evidence ? `Evidence: ${evidence}${dated && ` (${dated})`}` : dated;
	return [note && withFullStop(note), proof].filter(Boolean).join(" ");
}

/** A text as a sentence that ends. */
export function withFullStop(text: string): string {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
