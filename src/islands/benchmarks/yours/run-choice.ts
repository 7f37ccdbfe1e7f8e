import type { FoundRun, Imported } from "#src/importers/read-run.ts";
import { element } from "#src/islands/page/element.ts";

/** Told about each run that was taken, under the name of its file with the number of the run. */
export type RunTaken = (name: string, imported: Imported) => void;

/**
 * Asks which runs of a file are meant, where it holds several: none is taken unasked.
 *
 * A run that cannot be read stands in the list with its reason and cannot be taken.
 */
export function runChoice(file: string, runs: readonly FoundRun[], take: RunTaken): HTMLElement {
	const form = element("form", "", { class: "choice" });
	const group = element("fieldset");
	group.append(element("legend", `${file} holds ${runs.length} runs. Which do you want?`));
	const boxes = runs.map(({ words, imported }, at) => {
		const box = element("input", "", { type: "checkbox", autocomplete: "off" });
		box.disabled = !imported.ok;
		const label = element("label");
		label.append(box, ` ${at + 1}: ${words}`);
		group.append(label);
		return box;
	});
	const state = element("span", "", { class: "quiet", role: "status" });
	group.append(
		button("Add the chosen runs", "submit"),
		button("All", "button", () => check(boxes)),
		button("Remove", "button", () => form.remove()),
		state,
	);
	form.append(group);
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		const chosen = runs.flatMap((run, at) => (boxes[at]?.checked ? [{ run, number: at + 1 }] : []));
		if (chosen.length === 0) {
			state.textContent = "No run is chosen yet.";
			return;
		}
		form.remove();
		for (const { run, number } of chosen) take(`${file}, run ${number}`, run.imported);
	});
	return form;
}

function check(boxes: readonly HTMLInputElement[]): void {
	for (const box of boxes) box.checked = !box.disabled;
}

function button(text: string, type: "submit" | "button", act?: () => void): HTMLElement {
	const made = element("button", text, { type });
	if (act) made.addEventListener("click", act);
	return made;
}
