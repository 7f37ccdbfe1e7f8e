import {
	addedFinding,
	addedLabel,
	type Comparison,
	type FindingRow,
} from "#src/domain/benchmarks/findings.ts";
import { type ComparedPoint, pointWord } from "#src/domain/benchmarks/latency.ts";
import { comparedWith } from "#src/domain/benchmarks/tie-band.ts";
import type { PanelsModel } from "#src/domain/figures/measured-models.ts";
import { changeModel, modelOf } from "#src/islands/figures/figure-model.ts";
import { askedParts, changeQuery, followAddress } from "#src/islands/page/address-state.ts";

/**
 * Counts the column of added latency, and the finding above it, from the row and at the percentile
 * a reader chose.
 *
 * The address holds the choice; the tables as built are p99 over the run without a mesh.
 */
export function referencePicker(form: HTMLFormElement): void {
	const at = form.elements.namedItem("at") as HTMLSelectElement;
	const over = form.elements.namedItem("over") as HTMLSelectElement;
	const tables = [...document.querySelectorAll<HTMLElement>("table[data-results]")].map(
		countedTable,
	);

	function apply(): void {
		const isBuilt = at.value === "p99" && over.value === "";
		for (const table of tables) table.count(at.value as ComparedPoint, over.value, isBuilt);
	}

	function read(): void {
		const asked = askedParts();
		at.value = offered(at, asked.get("at")) ?? "p99";
		over.value = offered(over, asked.get("over")) ?? "";
		apply();
	}

	form.addEventListener("input", () => {
		changeQuery({ at: at.value === "p99" ? "" : at.value, over: over.value });
		apply();
		const status = form.querySelector("[role=status]");
		const from = over.selectedOptions[0]?.text;
		if (status) status.textContent = `Added ${at.selectedOptions[0]?.text}, relative to ${from}.`;
	});
	followAddress(read);
	if (location.search !== "") read();
	// The reader may have chosen before this script was there.
	else if (at.value !== "p99" || over.value !== "") form.dispatchEvent(new Event("input"));
}

function offered(list: HTMLSelectElement, value: string | null): string | undefined {
	return [...list.options].find((option) => option.value === value)?.value;
}

function countedTable(table: HTMLElement) {
	const head = table.querySelector<HTMLElement>("[data-added-head]");
	const finding = table.closest(".load")?.querySelector<HTMLElement>("[data-finding]");
	const rows = [...table.querySelectorAll<HTMLElement>("tbody tr")].map((row) => ({
		...(JSON.parse(row.getAttribute("data-finding-row") ?? "{}") as FindingRow),
		cell: row.querySelector<HTMLElement>("[data-added]"),
		built: [...(row.querySelector("[data-added]")?.childNodes ?? [])],
	}));
	const figure = comparedFigure(table.closest(".load"));
	const headWords = head?.firstChild?.textContent ?? "";
	const builtFinding = finding?.textContent ?? "";

	/** Writes the column and the finding again, or as they were built. */
	function count(point: ComparedPoint, over: string, isBuilt: boolean): void {
		const reference = rows.find((row) => (over === "" ? row.isBaseline : row.name === over));
		if (head?.firstChild) {
			head.firstChild.textContent = isBuilt ? headWords : `Added ${pointWord(point)} `;
		}
		const chosen = { point, over: over || undefined };
		figure.compare(chosen);
		if (finding) finding.textContent = isBuilt ? builtFinding : (addedFinding(rows, chosen) ?? "");
		for (const { cell, built, latencies, ...row } of rows) {
			if (!cell) continue;
			const [value, from] = [latencies[point]?.value, reference?.latencies[point]];
			if (isBuilt || row.isWithheld) cell.replaceChildren(...built);
			else if (row.name === reference?.name) cell.textContent = "reference";
			else if (value === undefined || from === undefined) cell.textContent = "–";
			else cell.textContent = addedLabel(value, from, reference?.isBaseline ?? false);
		}
	}
	return { count };
}

/** The bars of a load: the line and the band of ties go with the reference, as the finding does. */
function comparedFigure(section: HTMLElement | null) {
	const figure = section?.querySelector<HTMLElement>("[data-compared]");
	const built = figure && (modelOf(figure) as PanelsModel | undefined);
	return {
		compare(chosen: Comparison): void {
			if (figure && built) changeModel(figure, comparedWith(built, chosen));
		},
	};
}
