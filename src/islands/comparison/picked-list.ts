import { element } from "#src/islands/page/element.ts";
import type { MatrixColumn } from "./matrix-model.ts";

/** The picked meshes in order, each with buttons that move it or take it out. */
export function showPicked(
	list: Element,
	columns: readonly MatrixColumn[],
	picked: readonly string[],
	change: (picked: readonly string[]) => void,
): void {
	const items = picked.map((id, place) => {
		const name = columns.find((column) => column.id === id)?.name ?? id;
		const item = element("li");
		item.append(
			element("span", name),
			button("‹", `Move ${name} to the left`, place > 0, () => move(place, place - 1)),
			button("›", `Move ${name} to the right`, place < picked.length - 1, () =>
				move(place, place + 1),
			),
			button("×", `Take ${name} out`, true, () => {
				change(picked.filter((other) => other !== id));
				focus(Math.min(place, picked.length - 2), 2);
			}),
		);
		return item;
	});
	list.replaceChildren(...items);

	function move(from: number, to: number): void {
		const moved = picked[from];
		if (moved === undefined) return;
		change(picked.toSpliced(from, 1).toSpliced(to, 0, moved));
		// The list is new: the focus stays with the mesh that was moved.
		focus(to, to < from ? 0 : 1);
	}

	function focus(place: number, which: number): void {
		const buttons = list.children[place]?.querySelectorAll<HTMLButtonElement>("button");
		const wanted = buttons?.[which];
		(wanted?.disabled ? buttons?.[1 - which] : wanted)?.focus();
	}
}

function button(sign: string, label: string, enabled: boolean, act: () => void): HTMLButtonElement {
	const made = element("button", sign, { type: "button", "aria-label": label });
	made.disabled = !enabled;
	made.addEventListener("click", act);
	return made;
}
