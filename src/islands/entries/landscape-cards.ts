import type { FilterRecord } from "#src/domain/entries/facets.ts";
import type { Order } from "#src/domain/entries/filter.ts";

/** The cards of the page by entry, and a way to show some of them in an order. */
export function landscapeCards(records: readonly FilterRecord[]) {
	const cards = new Map(
		[...document.querySelectorAll<HTMLElement>("[data-entry]")].map((card) => [
			card.getAttribute("data-entry") ?? "",
			card,
		]),
	);
	const groups = [...document.querySelectorAll<HTMLElement>("section[data-group]")].map(
		(section) => ({
			section,
			count: section.querySelector<HTMLElement>(".count"),
			jump: document.querySelector<HTMLElement>(
				`.jump a[href="#${section.getAttribute("data-group")}"]`,
			),
			list: section.querySelector<HTMLElement>(".cards"),
			members: new Set(section.querySelectorAll<HTMLElement>("[data-entry]")),
		}),
	);
	let standing: Order = "standing";

	function arrange(order: readonly FilterRecord[]): void {
		const inOrder = order.flatMap(({ id }) => cards.get(id) ?? []);
		for (const { list, members } of groups) {
			list?.append(...inOrder.filter((card) => members.has(card)));
		}
	}

	/** Hides what is not shown, empties groups nothing is left of, and counts what is. */
	function show(shown: readonly FilterRecord[], order: Order): void {
		const visible = new Set(shown.map(({ id }) => id));
		for (const [id, card] of cards) card.hidden = !visible.has(id);
		for (const { section, count, jump, members } of groups) {
			const left = [...members].filter((card) => !card.hidden).length;
			section.hidden = left === 0;
			if (count) count.textContent = String(left);
			if (jump) jump.hidden = left === 0;
			const jumpCount = jump?.querySelector("span");
			if (jumpCount) jumpCount.textContent = String(left);
		}
		if (order === "standing" && standing === "standing") return;
		arrange(order === "standing" ? records : shown);
		standing = order;
	}

	return { show };
}
