import { askedParts, changeQuery, followAddress } from "#src/islands/page/address-state.ts";

/** Told to the charts of the page when discontinued meshes are shown or hidden. */
export const DISCONTINUED_CHANGED = "spectrum-discontinued-changed";

/** The overview, its rows in the order of names, and what a reader chooses of it. */
type Overview = {
	readonly table: HTMLTableElement;
	readonly byName: readonly HTMLTableRowElement[];
	readonly order: HTMLSelectElement;
	readonly discontinued: HTMLInputElement;
	readonly modes: HTMLInputElement;
};

/**
 * Orders the overview by an axis, shows modes as rows and discontinued meshes on demand; the address
 * keeps all three, and Back takes a choice back.
 *
 * On a phone only the chosen axis is shown of each mesh, so that meshes can be compared at a glance.
 */
export function spectrumOverview(table: HTMLTableElement): void {
	const order = document.querySelector<HTMLSelectElement>("#overview-order");
	const discontinued = document.querySelector<HTMLInputElement>("#overview-discontinued");
	const modes = document.querySelector<HTMLInputElement>("#overview-modes");
	if (!order || !discontinued || !modes) return;
	const byName = [...(table.tBodies[0]?.rows ?? [])];
	const overview = { table, byName, order, discontinued, modes };
	const tell = () => document.dispatchEvent(new CustomEvent(DISCONTINUED_CHANGED));

	read(overview);
	followAddress(() => {
		read(overview);
		tell();
	});
	for (const control of [order, discontinued, modes]) {
		control.addEventListener("change", () => {
			apply(overview);
			remember(overview);
			tell();
		});
	}
}

/** Sets the fields to what the address says, and shows it. */
function read(overview: Overview): void {
	const { order, discontinued, modes } = overview;
	const asked = askedParts();
	const axis = asked.get("order") ?? "";
	order.value = [...order.options].some(({ value }) => value === axis) ? axis : "";
	discontinued.checked = asked.get("ended") === "shown";
	modes.checked = asked.get("modes") === "rows";
	apply(overview);
}

function apply({ table, byName, order, discontinued, modes }: Overview): void {
	const axis = order.value;
	const low = (row: HTMLTableRowElement) =>
		Number(row.querySelector(`[data-axis="${axis}"]`)?.getAttribute("data-low") ?? -1);
	// The order within equal values stays that by name: the sort is stable.
	// Rows in the order of names are left there: moved, all of them would be laid out again.
	if (axis !== "" || table.classList.contains("one-axis"))
		table.tBodies[0]?.append(
			...(axis === "" ? byName : byName.toSorted((a, b) => low(b) - low(a))),
		);
	table.classList.toggle("with-discontinued", discontinued.checked);
	table.classList.toggle("with-modes", modes.checked);
	table.classList.toggle("one-axis", axis !== "");
	for (const cell of table.querySelectorAll("td[data-axis]")) {
		cell.classList.toggle("chosen", cell.getAttribute("data-axis") === axis);
	}
}

function remember({ order, discontinued, modes }: Overview): void {
	changeQuery({
		order: order.value,
		ended: discontinued.checked ? "shown" : "",
		modes: modes.checked ? "rows" : "",
	});
}
