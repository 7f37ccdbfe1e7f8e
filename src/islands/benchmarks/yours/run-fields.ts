import type { FoundRun, Imported } from "#src/importers/read-run.ts";
import { element } from "#src/islands/page/element.ts";
import type { Identity, LocalRun } from "./local-run.ts";

/** What can be done with a run. */
export type RunActions = {
	readonly change: (id: number, identity: Identity) => void;
	readonly remove: (id: number) => void;
	readonly save: (id: number) => void;
};

/**
 * The fields of one run: which mesh, version, mode and scenario, and what its file was.
 *
 * @param meshes - The list of entries, copied for each run.
 */
export function runFields(
	{ id, file, format, remarks, question, run }: LocalRun,
	meshes: HTMLSelectElement,
	actions: RunActions,
): HTMLElement {
	const item = element("li", "", { "data-run": String(id) });
	const group = element("fieldset");
	const mesh = meshes.cloneNode(true) as HTMLSelectElement;
	mesh.value = run.mesh;
	const version = textField(run.mesh_version, 60);
	const mode = textField(run.mode, 200, "sidecar, mTLS on");
	const scenario = textField(run.scenario, 200);
	group.append(
		element("legend", file),
		element("span", `read as ${format}`, { class: "quiet" }),
		labelled("Mesh", mesh),
		labelled("Version", version),
		labelled("Mode", mode),
		labelled("Scenario", scenario),
		button("SMP JSON", `Download ${file} as SMP JSON`, () => actions.save(id)),
		button("Remove", `Remove ${file}`, () => actions.remove(id)),
	);
	const asked = question === undefined ? [] : [element("p", question, { class: "quiet asked" })];
	group.addEventListener("change", () => {
		for (const each of asked) each.remove();
		actions.change(id, {
			mesh: mesh.value,
			mesh_version: mesh.value === "none" ? null : stated(version),
			mode: stated(mode),
			scenario: stated(scenario),
		});
	});
	item.append(
		group,
		...asked,
		...remarks.map((remark) => element("p", remark, { class: "remark" })),
	);
	return item;
}

function textField(value: string | null, maxlength: number, placeholder = ""): HTMLInputElement {
	const attributes = {
		type: "text",
		maxlength: String(maxlength),
		placeholder,
		autocomplete: "off",
	};
	const field = element("input", "", attributes);
	field.value = value ?? "";
	return field;
}

function stated({ value }: HTMLInputElement): string | null {
	return value.trim() || null;
}

function labelled(name: string, field: HTMLElement): HTMLElement {
	const label = element("label", `${name} `);
	label.append(field);
	return label;
}

function button(text: string, meaning: string, act: () => void): HTMLElement {
	const made = element("button", text, { type: "button", "aria-label": meaning });
	made.addEventListener("click", act);
	return made;
}

/** Told about each run that was taken, under the name of its file with the number of the run. */
export type RunTaken = (name: string, imported: Imported) => void;

/**
 * Asks which runs of a file are meant, where it holds several: none is taken unasked.
 *
 * A run that cannot be read is listed with its reason and cannot be taken.
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
		choiceButton("Add the chosen runs", "submit"),
		choiceButton("All", "button", () => check(boxes)),
		choiceButton("Remove", "button", () => form.remove()),
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

function choiceButton(text: string, type: "submit" | "button", act?: () => void): HTMLElement {
	const made = element("button", text, { type });
	if (act) made.addEventListener("click", act);
	return made;
}
