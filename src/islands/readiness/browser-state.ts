import { type AnswerFile, FILE_FORMAT } from "#src/domain/readiness/answer-file.ts";

/**
 * What the address says after `#`.
 *
 * The fragment of a link to a place on this page, such as "skip to content", is not a set of answers.
 */
export function addressFragment(): string {
	const fragment = location.hash.slice(1);
	return document.getElementById(fragment) === null ? fragment : "";
}

/**
 * Puts answers into the address.
 *
 * @param isNew - Whether Back is to lead to the answers before.
 */
export function writeAnswers(fragment: string, isNew: boolean): void {
	const address = `${location.pathname}${location.search}${fragment === "" ? "" : `#${fragment}`}`;
	if (address === location.pathname + location.search + location.hash) return;
	const noted: Noted = { ...history.state, isReadiness: true };
	try {
		if (isNew) {
			history.replaceState(noted, "");
			history.pushState(noted, "", address);
		} else history.replaceState(history.state, "", address);
	} catch {
		// Some browsers refuse many changes within seconds; the next change writes it.
	}
}

/** What the form notes in the history of the browser: it survives a reload and is in no link. */
type Noted = {
	readonly readinessStep?: number;
	/** That the answers of this place were given here. */
	readonly isReadiness?: boolean;
};

/** Whether the answers at this place of the history were given here, and did not come by a link. */
export function isOwnPlace(): boolean {
	return notedStep() !== undefined || history.state?.isReadiness === true;
}

/** The step noted at this place of the history; `undefined` where the form has noted none. */
export function notedStep(): number | undefined {
	const state: unknown = history.state;
	if (typeof state !== "object" || state === null || !("readinessStep" in state)) return undefined;
	return Number.isInteger(state.readinessStep) ? Number(state.readinessStep) : undefined;
}

/** Notes a step, here or as a new place in the history to come back from. */
export function noteStep(step: number, isNew: boolean, address: string = location.href): void {
	const noted: Noted = { readinessStep: step, isReadiness: true };
	if (isNew) history.pushState(noted, "", address);
	else history.replaceState(noted, "", address);
}

/** What the browser saved, `null` when nothing or when it may save nothing. */
export function savedText(): string | null {
	try {
		return localStorage.getItem(FILE_FORMAT);
	} catch {
		return null;
	}
}

/** Saves answers in this browser, or forgets those saved. A browser that may not save stays silent. */
export function saveAnswers(file: AnswerFile | undefined): void {
	try {
		if (file === undefined) localStorage.removeItem(FILE_FORMAT);
		else localStorage.setItem(FILE_FORMAT, JSON.stringify(file));
	} catch {
		// The address holds the answers all the same.
	}
}

/** What a reader has ticked before the script arrived: nothing of it is to be lost. */
export function tickedBefore(): Readonly<Record<string, string>> {
	if (typeof document === "undefined") return {};
	const ticked = document.querySelectorAll<HTMLInputElement>(
		".readiness input[type=radio]:checked",
	);
	return Object.fromEntries([...ticked].map(({ name, value }) => [name, value]));
}
