import {
	type ConditionedMesh,
	type Conditions,
	conditionsQuery,
	levelUnder,
	meetsConditions,
	NO_CONDITIONS,
	readConditions,
} from "#src/domain/comparison/conditions.ts";
import {
	askedParts,
	followAddress,
	showIgnored,
	writeQuery,
} from "#src/islands/page/address-state.ts";
import { newestAfterPaint } from "#src/islands/page/after-paint.ts";
import { readClaim, writeLevel } from "./read-claim.ts";

/**
 * Counts only what holds under conditions, in every table of claims of the page.
 *
 * A row says by data attributes which mesh it is about; one that cannot meet the conditions, or
 * whose must-have no longer holds, is hidden and counted in words. The address holds the conditions.
 */
export function conditionSwitch(form: HTMLFormElement): void {
	const mode = form.elements.namedItem("mode") as HTMLSelectElement;
	const boxes = [...form.querySelectorAll<HTMLInputElement>("input")];
	const modes = [...mode.options].map(({ value }) => value).filter(Boolean);
	const rows = [...document.querySelectorAll<HTMLElement>("tr[data-claims]")].map(claimsRow);
	const sections = [...document.querySelectorAll<HTMLElement>("section:has(tr[data-claims])")].map(
		countedSection,
	);

	function apply(conditions: Conditions, ignored: readonly string[]): void {
		const isSet: Readonly<Record<string, boolean>> = {
			"open-source": conditions.openSource,
			stable: conditions.stable,
			own: conditions.ownEvidence,
		};
		for (const box of boxes) box.checked = isSet[box.value] ?? false;
		mode.value = conditions.mode ?? "";
		const hidden = rows.filter((row) => !row.show(conditions)).length;
		for (const section of sections) section.count();
		const status = form.querySelector("#conditions-status");
		const isAsked = conditionsQuery(conditions) !== "";
		if (status)
			status.textContent = isAsked ? `${rows.length - hidden} of ${rows.length} shown.` : "";
		showIgnored(form.querySelector("#conditions-ignored"), ignored);
	}

	function read(): void {
		const { conditions, ignored } = readConditions(askedParts(), modes);
		apply(conditions, ignored);
	}

	form.addEventListener("submit", (event) => event.preventDefault());
	form.addEventListener("input", () => {
		const isOn = (value: string) => boxes.some((box) => box.value === value && box.checked);
		const conditions = {
			openSource: isOn("open-source"),
			stable: isOn("stable"),
			ownEvidence: isOn("own"),
			mode: mode.value || undefined,
		};
		writeQuery(conditionsQuery(conditions));
		waiting.start(() => apply(conditions, []));
	});
	const waiting = newestAfterPaint();
	followAddress(() => waiting.start(read));
	if (location.search === "") apply(NO_CONDITIONS, []);
	else read();
}

function claimsRow(row: HTMLElement) {
	const source = row.getAttribute("data-source");
	const mesh: ConditionedMesh = {
		architecture: row.getAttribute("data-claims")?.split(" ") ?? [],
		open_source: source === "yes" || source === "open-core" ? source : undefined,
	};
	const cells = [...row.querySelectorAll("td:has(.level)")].map((cell) => ({
		cell,
		claim: readClaim(cell),
		must: cell.getAttribute("data-must"),
	}));

	/** Shows the row under conditions and says whether it is there. */
	function show(conditions: Conditions): boolean {
		let isShown = meetsConditions(mesh, conditions);
		for (const { cell, claim, must } of cells) {
			const level = levelUnder(claim, conditions);
			writeLevel(cell, level);
			const changed = claim !== undefined && level !== claim.level;
			if (changed && must !== null && level !== "partial" && level !== "unknown") isShown = false;
		}
		row.hidden = !isShown;
		return isShown;
	}
	return { show };
}

/** A section with rows: its heading counts those shown, and without any it goes. */
function countedSection(section: HTMLElement) {
	const heading = section.querySelector(".count");
	const rows = [...section.querySelectorAll<HTMLElement>("tr[data-claims]")];

	function count(): void {
		const shown = rows.filter((row) => !row.hidden).length;
		section.hidden = shown === 0;
		if (heading) heading.textContent = String(shown);
	}
	return { count };
}
