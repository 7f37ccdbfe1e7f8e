import { overlayFigure } from "#src/domain/figures/overlay.ts";
import { axisFigure } from "#src/domain/figures/strengths.ts";
import type { AxisSpectrum } from "#src/domain/strengths/axis.ts";
import { type PackedClaims, unpackClaims } from "#src/domain/strengths/packed-claims.ts";
import {
	type ChangedWeight,
	readSpectrumQuery,
	type SpectrumState,
	spectrumParts,
} from "#src/domain/strengths/query.ts";
import { reweighted } from "#src/domain/strengths/spectrum.ts";
import { changeQuery, followAddress, ignoredSentence } from "#src/islands/page/address-state.ts";
import { newestAfterPaint } from "#src/islands/page/after-paint.ts";
import { showFigure } from "./show-figure.ts";
import { DISCONTINUED_CHANGED } from "./spectrum-overview.ts";

/** What the page hands over. */
type SpectrumData = {
	readonly claims: PackedClaims;
	readonly spectra: readonly AxisSpectrum[];
	readonly day: string;
	/** Ids of the meshes in the overlay at first. */
	readonly shown: readonly string[];
};

/** The parts of the page that hold what a reader chose, and what is drawn from it. */
type Page = {
	readonly data: SpectrumData;
	readonly meshes: ReturnType<typeof unpackClaims>;
	readonly forms: readonly HTMLFormElement[];
	readonly selects: readonly HTMLSelectElement[];
	readonly status: Element | null;
};

/**
 * Draws the charts of strengths again when a reader changes weights or meshes; the address keeps both.
 *
 * @param root - The content of the page, with the forms, the charts and the data of both.
 */
export function weightedCharts(root: HTMLElement): void {
	const text = root.querySelector("#spectrum-data")?.textContent;
	if (!text) return;
	const data: SpectrumData = JSON.parse(text);
	const choice = root.querySelector<HTMLFormElement>("#overlay-choice");
	const page: Page = {
		data,
		meshes: unpackClaims(data.claims),
		forms: [...root.querySelectorAll<HTMLFormElement>("form[data-weights]")],
		selects: [...(choice?.querySelectorAll("select") ?? [])],
		status: root.querySelector("#spectrum-status"),
	};
	for (const form of page.forms) {
		const axis = form.getAttribute("data-weights") ?? "";
		// A number that is being typed is one step of the history, not one for each digit.
		let isTyped = false;
		const waiting = newestAfterPaint();
		const drawn = (isNew: boolean) => {
			remember(page, isNew);
			waiting.start(() => showChanged(page, axis));
		};
		form.addEventListener("input", () => {
			drawn(!isTyped);
			isTyped = true;
		});
		form.addEventListener("change", () => {
			isTyped = false;
		});
		form.addEventListener("submit", (event) => event.preventDefault());
		// The fields have their old values only after the event.
		form.addEventListener("reset", () => setTimeout(() => drawn(true)));
	}
	const overlaid = newestAfterPaint();
	choice?.addEventListener("change", () => {
		remember(page, true);
		overlaid.start(() => {
			show(page, []);
			announce(page, titleOf("overlay"));
		});
	});
	document.addEventListener(DISCONTINUED_CHANGED, () => show(page, allAxes(page)));
	followAddress(() => {
		fill(page, askedOf(page));
		show(page, allAxes(page));
	});
	showAsked(page);
}

/** What the address asks for. */
function askedOf({ data, meshes }: Page): ReturnType<typeof readSpectrumQuery> {
	return readSpectrumQuery(location.search, {
		axes: data.spectra.map(({ axis }) => axis),
		meshes: meshes.map(({ id }) => id),
	});
}

/** Shows what the address asks for, and says what of it is unknown. */
function showAsked(page: Page): void {
	const axes = allAxes(page);
	const asked = askedOf(page);
	fill(page, asked);
	if (asked.weights.length > 0 || asked.meshes.length > 1) {
		show(page, [...new Set(asked.weights.map(({ axis }) => axis))]);
		announce(page, "Shown with the weights and meshes of this page's address.");
	}
	if (isDiscontinuedShown()) show(page, axes);
	if (asked.ignored.length > 0) announce(page, ignoredSentence(asked.ignored));
}

function allAxes({ data }: Page): readonly string[] {
	return data.spectra.map(({ axis }) => axis.id);
}

/** The weights that differ from ours, as the forms have them. */
function weightsNow({ forms }: Page): readonly ChangedWeight[] {
	return forms.flatMap((form) => {
		const axis = form.getAttribute("data-weights") ?? "";
		return [...form.querySelectorAll("input")]
			.filter(({ value, defaultValue, validity }) => validity.valid && value !== defaultValue)
			.map(({ name, value }) => ({ axis, capability: name, weight: Number(value) }));
	});
}

function meshesNow({ selects }: Page): readonly string[] {
	return [...new Set(selects.map(({ value }) => value))].filter(Boolean);
}

function show(page: Page, axes: readonly string[]): void {
	const { data, meshes } = page;
	const weights = weightsNow(page);
	const spectra = data.spectra.map((found) => reweighted(found, weights, meshes));
	for (const found of spectra.filter(({ axis }) => axes.includes(axis.id))) {
		const element = document.getElementById(found.axis.id);
		if (element) showFigure(element, axisFigure(found, data.day, isDiscontinuedShown()));
	}
	const overlay = document.getElementById("overlay");
	const laid = meshesNow(page).flatMap((id) => meshes.filter((mesh) => mesh.id === id));
	if (overlay) showFigure(overlay, overlayFigure(laid, spectra, data.day));
}

/** Whether the reader asked for discontinued meshes, in the overview above the charts. */
function isDiscontinuedShown(): boolean {
	return document.querySelector<HTMLInputElement>("#overview-discontinued")?.checked ?? false;
}

/** @param isNew - Whether Back is to lead to what the address was before. */
function remember(page: Page, isNew: boolean): void {
	const chosen = meshesNow(page);
	const meshes = chosen.join() === page.data.shown.join() ? [] : chosen;
	changeQuery(spectrumParts({ weights: weightsNow(page), meshes }), isNew ? "push" : "replace");
}

function announce({ status }: Page, words: string): void {
	if (status) status.textContent = words;
}

function titleOf(id: string): string {
	return document.querySelector(`[id="${id}"] [data-text="title"]`)?.textContent ?? "";
}

function showChanged(page: Page, axis: string): void {
	show(page, [axis]);
	const own = weightsNow(page).some((weight) => weight.axis === axis);
	announce(page, `${own ? "With your weights" : "With our weights"}, ${titleOf(axis)}.`);
}

/** Sets the fields to a state; what it does not name has its first value. */
function fill({ data, forms, selects }: Page, { weights, meshes }: SpectrumState): void {
	for (const input of forms.flatMap((form) => [...form.querySelectorAll("input")])) {
		input.value = input.defaultValue;
	}
	for (const { axis, capability, weight } of weights) {
		const form = forms.find((one) => one.getAttribute("data-weights") === axis);
		const input = form?.querySelector<HTMLInputElement>(`input[name="${capability}"]`);
		if (input) input.value = String(weight);
		form?.closest("details")?.setAttribute("open", "");
	}
	const shown = meshes.length < 2 ? data.shown : meshes;
	for (const [at, select] of selects.entries()) select.value = shown[at] ?? "";
}
