import { queryText } from "#src/domain/text/query.ts";
import { askedParts, followAddress, writeQuery } from "#src/islands/page/address-state.ts";

/**
 * Keeps a page about support true after the day it was built for: what has ended since is marked,
 * and the address holds the filters.
 */

/** Puts the later words in wherever support has ended by the reader's day. */
export function markEnded(page: ParentNode, today: string): void {
	for (const span of page.querySelectorAll<HTMLElement>(".support[data-until]")) {
		const { until = "", after = "", afterState = "" } = span.dataset;
		if (until >= today) continue;
		span.textContent = after;
		span.dataset.state = afterState;
		span.removeAttribute("data-until");
		const row = span.closest("tr");
		if (afterState !== "supported") row?.setAttribute("data-changed", "");
	}
	const said = page.querySelector<HTMLElement>("[data-support-day]");
	const day = said?.dataset.supportDay ?? today;
	if (!said || day >= today) return;
	// As wide as the day of the build, so that nothing moves.
	said.textContent = today;
}

/** Lets the address hold what the form shows: `?support=free&kubernetes=1.36`. */
export function keepFilters(form: HTMLFormElement): void {
	const fields = ["support", "kubernetes"] as const;
	const read = () => {
		const query = askedParts();
		for (const name of fields) {
			const field = form.elements.namedItem(name) as RadioNodeList | HTMLSelectElement;
			const value = query.get(name) ?? "";
			const values =
				field instanceof HTMLSelectElement
					? [...field.options].map((option) => option.value)
					: [...field].map((radio) => (radio as HTMLInputElement).value);
			field.value = values.includes(value) ? value : "";
		}
	};
	const write = () => {
		const data = new FormData(form);
		const chosen = fields.map((name) => [name, String(data.get(name) ?? "")] as const);
		writeQuery(queryText(chosen), "replace");
	};
	form.addEventListener("input", write);
	form.addEventListener("submit", (event) => event.preventDefault());
	form.addEventListener("reset", () => setTimeout(write));
	followAddress(read);
	read();
}

/** The reader's day, `YYYY-MM-DD`. */
export function readersDay(now: Date): string {
	const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
	return local.toISOString().slice(0, 10);
}
