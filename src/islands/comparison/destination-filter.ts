import { askedParts, changeQuery } from "#src/islands/page/address-state.ts";

/**
 * Hides destinations that are known to be out where the reader runs or for the reason they leave; what
 * is unknown stays. The address keeps both answers.
 */
export function destinationFilter(form: HTMLFormElement, table: HTMLTableElement): void {
	const selects = [...form.querySelectorAll("select")];
	const count = form.querySelector("#destination-count");
	const rows = [...(table.tBodies[0]?.rows ?? [])];

	function apply(): void {
		const asked = selects.map(({ value }) => value).filter((value) => value !== "");
		for (const row of rows) {
			const out = row.getAttribute("data-out")?.split(" ") ?? [];
			row.hidden = asked.some((value) => out.includes(value));
		}
		const left = rows.filter((row) => !row.hidden).length;
		if (count)
			count.textContent = asked.length === 0 ? "" : `${left} of ${rows.length} are not ruled out`;
	}

	function remember(): void {
		changeQuery(Object.fromEntries(selects.map(({ name, value }) => [name, value])), "replace");
	}

	const asked = askedParts();
	for (const select of selects) {
		const value = asked.get(select.name) ?? "";
		if ([...select.options].some((option) => option.value === value)) select.value = value;
		select.addEventListener("change", () => {
			apply();
			remember();
		});
	}
	apply();
}
