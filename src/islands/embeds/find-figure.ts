import { counted } from "#src/domain/text/words.ts";
import { showMessage } from "./show-quote.ts";

/**
 * Cuts the list of figures to those of a kind whose name or id has every word that is typed.
 *
 * @param chosen - Called when the figure that was chosen is not in the cut list: the first is chosen.
 */
export function findFigure(form: HTMLFormElement, chosen: () => void): void {
	const find = form.querySelector<HTMLInputElement>("#find");
	const kind = form.querySelector<HTMLSelectElement>("#kind");
	const select = form.querySelector<HTMLSelectElement>("#figure");
	if (!find || !kind || !select) return;
	const options = [...select.options];
	const cut = () => {
		const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
		const fits = (option: HTMLOptionElement) => {
			const group = option.closest("optgroup")?.label ?? "";
			const text = `${option.textContent} ${option.value} ${group}`.toLowerCase();
			return (!kind.value || kind.value === group) && words.every((word) => text.includes(word));
		};
		const found = options.filter(fits);
		for (const option of options) option.hidden = option.disabled = !found.includes(option);
		for (const group of select.querySelectorAll("optgroup")) {
			group.hidden = [...group.children].every((option) => (option as HTMLElement).hidden);
		}
		if (found.length === 0)
			showMessage("No figure matches. The one below is still chosen.", "seen");
		else showMessage(`${counted(found.length, "figure matches", "figures match")}.`);
		const [first] = found;
		if (!first || found.includes(select.selectedOptions[0] as HTMLOptionElement)) return;
		first.selected = true;
		chosen();
	};
	find.addEventListener("input", cut);
	kind.addEventListener("change", (event) => {
		event.stopPropagation();
		cut();
	});
}
