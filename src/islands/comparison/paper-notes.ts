import type { ClaimDetail } from "#src/domain/comparison/claim-detail.ts";
import { noteWords } from "#src/domain/comparison/claim-detail.ts";
import { element } from "#src/islands/page/element.ts";
import type { MatrixModel } from "./matrix-model.ts";

/** A cell with what it is about: "Istio, Mutual TLS". */
type NamedCell = { readonly cell: Element; readonly about: string };

type Noted = readonly (NamedCell & { readonly detail: ClaimDetail })[];

/**
 * Numbers the cells and lists their notes below the table when the page goes to paper.
 *
 * They are made only then: on the screen the notes are in the cells.
 */
export function paperNotes({ table }: MatrixModel) {
	const list = element("ol", "", { class: "paper-notes" });
	let noted: Noted = [];
	let isMade = false;

	function make(): void {
		if (isMade) return;
		isMade = true;
		remove();
		noted.forEach(({ cell, about, detail }, place) => {
			cell
				.querySelector(".level")
				?.after(element("sup", String(place + 1), { class: "paper-number" }));
			list.append(element("li", `${about}: ${noteWords(detail)}`));
		});
		if (noted.length > 0) table.closest(".matrix")?.after(list);
	}

	function remove(): void {
		for (const number of table.querySelectorAll(".paper-number")) number.remove();
		list.replaceChildren();
		list.remove();
	}

	addEventListener("beforeprint", make);
	matchMedia("print").addEventListener("change", ({ matches }) => {
		if (matches) make();
	});

	/** The notes of the view, in the order of the shown cells. */
	function set(cells: readonly NamedCell[], found: ReadonlyMap<Element, ClaimDetail>): void {
		noted = cells.flatMap((named) => {
			const detail = found.get(named.cell);
			return detail === undefined ? [] : [{ ...named, detail }];
		});
		isMade = false;
		remove();
	}

	return { set, clear: () => set([], new Map()) };
}
