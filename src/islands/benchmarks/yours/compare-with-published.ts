import { experimentLoads } from "#src/domain/benchmarks/loads.ts";
import { askedParts, changeQuery } from "#src/islands/page/address-state.ts";
import { element } from "#src/islands/page/element.ts";
import type { Experiment } from "#src/schema/benchmarks/experiment.ts";
import { resultsTable } from "./results-table.ts";

/**
 * Shows a published experiment below one's own results, one load at a time.
 *
 * The two are never in one table and no difference is computed between them: the environments differ.
 */
export function compareWithPublished(form: HTMLElement, nameOf: (mesh: string) => string): void {
	const list = form.querySelector<HTMLSelectElement>("#beside-experiment");
	const place = form.querySelector<HTMLElement>("#beside");
	if (!list || !place) return;
	const asked = askedParts().get("beside") ?? "";
	if ([...list.options].some(({ value }) => value === asked)) list.value = asked;

	async function show(id: string): Promise<void> {
		place?.replaceChildren();
		if (id === "" || !list || !place) return;
		const warning = element(
			"p",
			"Another environment: other machines, versions, loads and features. Read the two side by side as examples of an order of magnitude; subtracting one from the other means nothing.",
			{ class: "warning" },
		);
		try {
			const loads = await publishedLoads(`${list.getAttribute("data-source")}${id}.json`);
			if (list.value === id) place.replaceChildren(warning, ...loadViews(loads, nameOf, id));
		} catch {
			place.replaceChildren(
				element("p", "The experiment could not be loaded.", { class: "warning" }),
			);
		}
	}

	list.addEventListener("change", () => {
		changeQuery({ beside: list.value }, "replace");
		show(list.value);
	});
	show(list.value);
}

async function publishedLoads(address: string) {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
	const { experiment } = (await answer.json()) as { readonly experiment: Experiment };
	return experimentLoads(experiment).flatMap(({ scenario, loads }) =>
		loads.map((load) => ({ load, words: [scenario, load.words].filter(Boolean).join(": ") })),
	);
}

type Loads = Awaited<ReturnType<typeof publishedLoads>>;

function loadViews(loads: Loads, nameOf: (mesh: string) => string, id: string): HTMLElement[] {
	if (loads.length === 0) return [element("p", "It gives no percentiles to look at.")];
	const label = element("label", "Load ");
	const list = element("select", "", { autocomplete: "off" });
	for (const [at, { words }] of loads.entries()) {
		list.append(element("option", words, { value: String(at) }));
	}
	label.append(list);
	const frame = element("div");
	const show = () => {
		const chosen = loads[Number(list.value)];
		if (!chosen) return;
		frame.replaceChildren(resultsTable(chosen.load, nameOf, `Published, ${id}: ${chosen.words}`));
	};
	list.addEventListener("change", show);
	show();
	return [label, frame];
}
