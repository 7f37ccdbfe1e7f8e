import { overlayFigure } from "#src/domain/figures/overlay.ts";
import { axisFigure } from "#src/domain/figures/strengths.ts";
import type { AxisSpectrum } from "#src/domain/strengths/axis.ts";
import { type PackedClaims, unpackClaims } from "#src/domain/strengths/packed-claims.ts";
import {
	type ChangedWeight,
	readSpectrumQuery,
	type SpectrumState,
	spectrumQuery,
} from "#src/domain/strengths/query.ts";
import { reweighted } from "#src/domain/strengths/spectrum.ts";
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

const data = JSON.parse(
	document.querySelector("#spectrum-data")?.textContent ?? "null",
) as SpectrumData;
const meshes = unpackClaims(data.claims);
const forms = [...document.querySelectorAll<HTMLFormElement>("form[data-weights]")];
const choice = document.querySelector<HTMLFormElement>("#overlay-choice");
const status = document.querySelector("#spectrum-status");
const choices = {
	axes: data.spectra.map(({ axis }) => axis),
	meshes: meshes.map(({ id }) => id),
};

/** The weights that differ from ours, as the forms have them. */
function weightsNow(): readonly ChangedWeight[] {
	return forms.flatMap((form) => {
		const axis = form.getAttribute("data-weights") ?? "";
		return [...form.querySelectorAll("input")]
			.filter(({ value, defaultValue, validity }) => validity.valid && value !== defaultValue)
			.map(({ name, value }) => ({ axis, capability: name, weight: Number(value) }));
	});
}

function selects(): readonly HTMLSelectElement[] {
	return [...(choice?.querySelectorAll("select") ?? [])];
}

function meshesNow(): readonly string[] {
	return [...new Set(selects().map(({ value }) => value))].filter(Boolean);
}

function spectraNow(weights: readonly ChangedWeight[]): readonly AxisSpectrum[] {
	return data.spectra.map((found) => reweighted(found, weights, meshes));
}

function show(axes: readonly string[]): void {
	const spectra = spectraNow(weightsNow());
	for (const found of spectra.filter(({ axis }) => axes.includes(axis.id))) {
		const element = document.getElementById(found.axis.id);
		if (element) showFigure(element, axisFigure(found, data.day, isDiscontinuedShown()));
	}
	const overlay = document.getElementById("overlay");
	const laid = meshesNow().flatMap((id) => meshes.filter((mesh) => mesh.id === id));
	if (overlay) showFigure(overlay, overlayFigure(laid, spectra, data.day));
}

/** Whether the reader asked for discontinued meshes, in the overview above the charts. */
function isDiscontinuedShown(): boolean {
	return document.querySelector<HTMLInputElement>("#overview-discontinued")?.checked ?? false;
}

/** The parts of the address that belong to the overview. */
function ofOverview(): string {
	const query = new URLSearchParams(location.search);
	return ["order", "ended"]
		.flatMap((name) => (query.get(name) ? [`${name}=${query.get(name)}`] : []))
		.join("&");
}

function remember(): void {
	const chosen = meshesNow();
	const meshesSaid = chosen.join() === data.shown.join() ? [] : chosen;
	const own = spectrumQuery({ weights: weightsNow(), meshes: meshesSaid });
	const parts = [own.slice(1), ofOverview()].filter(Boolean);
	const query = parts.length === 0 ? "" : `?${parts.join("&")}`;
	history.replaceState(null, "", location.pathname + query + location.hash);
}

function say(words: string): void {
	if (status) status.textContent = words;
}

function titleOf(id: string): string {
	return document.querySelector(`[id="${id}"] [data-text="title"]`)?.textContent ?? "";
}

function changed(axis: string): void {
	show([axis]);
	remember();
	const own = weightsNow().some((weight) => weight.axis === axis);
	say(`${own ? "With your weights" : "With our weights"}, ${titleOf(axis)}.`);
}

function fill({ weights, meshes: asked }: SpectrumState): void {
	for (const { axis, capability, weight } of weights) {
		const form = forms.find((one) => one.getAttribute("data-weights") === axis);
		const input = form?.querySelector<HTMLInputElement>(`input[name="${capability}"]`);
		if (input) input.value = String(weight);
		form?.closest("details")?.setAttribute("open", "");
	}
	if (asked.length < 2) return;
	for (const [at, select] of selects().entries()) select.value = asked[at] ?? "";
}

for (const form of forms) {
	const axis = form.getAttribute("data-weights") ?? "";
	form.addEventListener("input", () => changed(axis));
	form.addEventListener("submit", (event) => event.preventDefault());
	// The fields have their old values only after the event.
	form.addEventListener("reset", () => setTimeout(() => changed(axis)));
}
choice?.addEventListener("change", () => {
	show([]);
	remember();
	say(titleOf("overlay"));
});

document.addEventListener(DISCONTINUED_CHANGED, () =>
	show(data.spectra.map(({ axis }) => axis.id)),
);

const asked = readSpectrumQuery(location.search, choices);
fill(asked);
if (asked.weights.length > 0 || asked.meshes.length > 1) {
	show([...new Set(asked.weights.map(({ axis }) => axis))]);
	say("Shown with the weights and meshes of this page's address.");
}
if (isDiscontinuedShown()) show(data.spectra.map(({ axis }) => axis.id));
if (asked.ignored > 0) say(`${asked.ignored} unknown parts of the address were ignored.`);
