/**
 * Orders the overview by an axis, shows modes as rows and discontinued meshes on demand; the address
 * keeps all three.
 *
 * On a phone only the chosen axis is shown of each mesh, so that meshes can be compared at a glance.
 */
export function spectrumOverview(table: HTMLTableElement): void {
	const order = document.querySelector<HTMLSelectElement>("#overview-order");
	const discontinued = document.querySelector<HTMLInputElement>("#overview-discontinued");
	const modes = document.querySelector<HTMLInputElement>("#overview-modes");
	const body = table.tBodies[0];
	if (!order || !discontinued || !modes || !body) return;
	const byName = [...body.rows];

	function apply(axis: string): void {
		const low = (row: HTMLTableRowElement) =>
			Number(row.querySelector(`[data-axis="${axis}"]`)?.getAttribute("data-low") ?? -1);
		// The order within equal values stays that by name: the sort is stable.
		body?.append(...(axis === "" ? byName : byName.toSorted((a, b) => low(b) - low(a))));
		table.classList.toggle("with-discontinued", discontinued?.checked);
		table.classList.toggle("with-modes", modes?.checked);
		table.classList.toggle("one-axis", axis !== "");
		for (const cell of table.querySelectorAll("td[data-axis]")) {
			cell.classList.toggle("chosen", cell.getAttribute("data-axis") === axis);
		}
	}

	function remember(): void {
		const query = new URLSearchParams(location.search);
		query.delete("order");
		query.delete("ended");
		query.delete("modes");
		if (order?.value) query.set("order", order.value);
		if (discontinued?.checked) query.set("ended", "shown");
		if (modes?.checked) query.set("modes", "rows");
		// Commas of other parts stay readable.
		const text = query.toString().replaceAll("%2C", ",");
		history.replaceState(null, "", location.pathname + (text && `?${text}`) + location.hash);
	}

	const asked = new URLSearchParams(location.search);
	const axis = asked.get("order") ?? "";
	if ([...order.options].some(({ value }) => value === axis)) order.value = axis;
	discontinued.checked = asked.get("ended") === "shown";
	modes.checked = asked.get("modes") === "rows";
	apply(order.value);
	for (const control of [order, discontinued, modes]) {
		control.addEventListener("change", () => {
			apply(order.value);
			remember();
			document.dispatchEvent(new CustomEvent(DISCONTINUED_CHANGED));
		});
	}
}

/** Told to the charts of the page when discontinued meshes are shown or hidden. */
export const DISCONTINUED_CHANGED = "spectrum-discontinued-changed";
