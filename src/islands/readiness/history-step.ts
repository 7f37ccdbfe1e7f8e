/** What the form notes in the history of the browser: it survives a reload and is in no link. */
type Noted = {
	readonly readinessStep: number;
};

/** The step noted at this place of the history; `undefined` where the form has noted none. */
export function notedStep(): number | undefined {
	const state: unknown = history.state;
	if (typeof state !== "object" || state === null || !("readinessStep" in state)) return undefined;
	return Number.isInteger(state.readinessStep) ? Number(state.readinessStep) : undefined;
}

/** Notes a step, here or as a new place in the history to come back from. */
export function noteStep(step: number, isNew: boolean, address: string = location.href): void {
	const noted: Noted = { readinessStep: step };
	if (isNew) history.pushState(noted, "", address);
	else history.replaceState(noted, "", address);
}
