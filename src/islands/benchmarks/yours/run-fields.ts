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
