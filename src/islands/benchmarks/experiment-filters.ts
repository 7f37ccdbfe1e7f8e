import {
	type ExperimentFacts,
	type ExperimentFilter,
	filterQuery,
	type KnownValues,
	meetsFilter,
	readFilterQuery,
} from "#src/domain/benchmarks/filter.ts";
import { followAddress, writeQuery } from "#src/islands/page/address-state.ts";

const LISTS = ["mesh", "mode", "interest", "measured"] as const;

/** Shows the experiments that have what is asked for; the address holds the question. */
export function experimentFilters(form: HTMLFormElement, facts: readonly ExperimentFacts[]): void {
	const field = (name: string) => form.elements.namedItem(name) as HTMLSelectElement;
	const boxes = [...form.querySelectorAll<HTMLInputElement>("[name=only]")];
	const known = knownValues(field);

	function apply(filter: ExperimentFilter): void {
		for (const name of LISTS) field(name).value = filter[name];
		for (const box of boxes) box.checked = filter.only.includes(box.value);
		const shown = new Set(facts.filter((each) => meetsFilter(each, filter)).map(({ id }) => id));
		for (const item of document.querySelectorAll<HTMLElement>("[data-experiment]")) {
			item.hidden = !shown.has(item.getAttribute("data-experiment") ?? "");
		}
		const isAll = filterQuery(filter) === "";
		const count = form.querySelector("#experiment-count");
		const of = isAll
			? `${facts.length} experiments`
			: `${shown.size} of ${facts.length} experiments`;
		if (count) count.textContent = shown.size === 0 ? `No experiment has all of this.` : of;
		const reset = form.querySelector<HTMLElement>("button[type=reset]");
		if (reset) reset.hidden = isAll;
	}

	function change(filter: ExperimentFilter): void {
		writeQuery(filterQuery(filter));
		apply(filter);
	}

	const read = () => apply(readFilterQuery(location.search, known));
	form.addEventListener("submit", (event) => event.preventDefault());
	form.addEventListener("reset", (event) => {
		event.preventDefault();
		change(readFilterQuery("", known));
		field("mesh").focus();
	});
	form.addEventListener("input", () =>
		change({
			mesh: field("mesh").value,
			mode: field("mode").value,
			interest: field("interest").value,
			measured: field("measured").value,
			only: boxes.filter(({ checked }) => checked).map(({ value }) => value),
		}),
	);
	followAddress(read);
	read();
}

/** What each list offers; anything else in an address is not a value. */
function knownValues(field: (name: string) => HTMLSelectElement): KnownValues {
	const values = (name: string) => [...field(name).options].map(({ value }) => value);
	return {
		mesh: values("mesh"),
		mode: values("mode"),
		interest: values("interest"),
		measured: values("measured"),
	};
}
