import {
	type MeshMark,
	type MeshMarkReading,
	type MeshMarkResource,
	meshMark,
	readingLabel,
} from "#src/domain/benchmarks/mesh-mark.ts";
import { formatNumber } from "#src/domain/text/numbers.ts";

/** Computes a MeshMark while a reader types, with the reading it rests on next to it. */
export function meshMarkCalculator(form: HTMLFormElement): void {
	const rows = [...form.querySelectorAll<HTMLElement>("[data-resource]")];

	function compute(): void {
		if (!form.checkValidity()) {
			write("mark", "Not computed: a number is outside what the draft allows.");
			return;
		}
		const resources = rows.filter(isCounted).map(resourceOf);
		show(meshMark(resources, readingOf(form)));
	}

	function show(result: MeshMark): void {
		write("mark", markLabel(result));
		write("reading", `Reading: ${readingLabel(result.reading)}. A draft's value; not a rank.`);
		write(
			"parts",
			result.missing.length > 0 || result.mark === undefined ? "" : partsLabel(result),
		);
	}

	function write(part: string, text: string): void {
		const place = form.querySelector(`#meshmark-${part}`);
		if (place) place.textContent = text;
	}

	form.addEventListener("submit", (event) => event.preventDefault());
	form.addEventListener("input", compute);
	compute();
}

function field(row: HTMLElement, name: string): HTMLInputElement {
	return row.querySelector(`[name=${name}]`) as HTMLInputElement;
}

function isCounted(row: HTMLElement): boolean {
	return field(row, "counts").checked;
}

function resourceOf(row: HTMLElement): MeshMarkResource {
	const [utilization, weight] = [field(row, "utilization"), field(row, "weight")];
	return {
		name: row.getAttribute("data-resource") ?? "",
		group: field(row, "group").value.trim(),
		utilizationPercent: utilization.value === "" ? undefined : utilization.valueAsNumber,
		weight: (weight.valueAsNumber || 0) / 100,
	};
}

function readingOf(form: HTMLFormElement): MeshMarkReading {
	const data = new FormData(form);
	const against = data.get("against");
	return {
		against: against === "request" || against === "node" ? against : "limit",
		weights: data.get("weights") === "plus-one" ? "plus-one" : "times",
		scale: data.get("scale") === "1" ? 1 : 100,
	};
}

function markLabel({ mark, missing, outsideScale }: MeshMark): string {
	if (missing.length > 0) return `Not computed: ${missing.join(", ")} not measured.`;
	if (mark === undefined) return "Not computed: no resource counts.";
	return `MeshMark ${formatNumber(mark)}${outsideScale ? ", outside the scale" : ""}`;
}

function partsLabel({ utilizationEfficiency, resources }: MeshMark): string {
	const parts = resources.map(
		({ name, efficiency, weight, group }) =>
			`${name} ${formatNumber(efficiency ?? 0)} at weight ${formatNumber(weight * 100)} % in class “${group}”`,
	);
	return `MUE ${formatNumber(utilizationEfficiency ?? 0)} = 1 + ${parts.join(" + ")}`;
}
