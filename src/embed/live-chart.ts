/*
 * The script of a chart: a picture, with its numbers below.
 */

import { choicesOf, listOf, say, showRows, startLivePage, textsOf } from "./live-page.ts";

/** What a chart knows of meshes it has no row for. */
type ChartChoices = { readonly lacks?: Readonly<Record<string, string>> };

function showChart(options: URLSearchParams): void {
	const { lacks } = choicesOf() as ChartChoices;
	if (!lacks) return;
	const meshes = listOf(options, "m");
	const missing = meshes.flatMap((id) => (Object.hasOwn(lacks, id) ? [lacks[id]] : []));
	const cut = showRows(meshes, missing.length > 0);
	const isCut = cut[0] < cut[1];
	document.querySelector("details")?.toggleAttribute("open", isCut);
	const lacking = missing[0] ? `No data on ${missing.join(", ")} here.` : "";
	if (isCut || lacking) say(textsOf("[data-row]:not([hidden])>th"), cut, lacking);
}

/** The colours of a drawing that a host may choose, as its classes name them. */
const CHOSEN = ["ink", "quiet", "paper", "accent"];

/** Rules for a drawing in the colours the host asked for, none where it asked for none. */
function chosenRules(): string {
	const { style } = document.documentElement;
	const rules = CHOSEN.map((name) => {
		const colour = style.getPropertyValue(`--${name}`);
		return colour && `.f-${name}{fill:${colour}}.s-${name}{stroke:${colour}}`;
	});
	return rules.join("");
}

/**
 * Gives the drawing the colours the host asked for. A picture cannot be styled from outside, so its text
 * is read and shown with rules behind its own; where it may not be read it keeps its colours.
 */
async function paintChart(): Promise<void> {
	const image = document.querySelector<HTMLImageElement>("picture img");
	const source = document.querySelector("source");
	if (!image) return;
	const shown = source && matchMedia(source.media).matches ? source : image;
	const name = shown === source ? "srcset" : "src";
	const { dataset } = shown;
	dataset.file ||= `${shown.getAttribute(name)}`;
	const { file } = dataset;
	const rules = chosenRules();
	if (rules === (dataset.rules || "")) return;
	dataset.rules = rules;
	try {
		const drawing = rules && (await (await fetch(file)).text());
		// Meanwhile it may have been asked for others.
		if (dataset.rules !== rules) return;
		const painted = drawing.replace("</style>", `${rules}</style>`);
		const address = painted ? `data:image/svg+xml,${encodeURIComponent(painted)}` : file;
		shown.setAttribute(name, address);
	} catch {}
}

export function startLiveChart(): void {
	startLivePage(showChart);
	// Behind the page's own listener, which has set the colours by then.
	addEventListener("message", paintChart);
	const source = document.querySelector("source");
	if (source) matchMedia(source.media).addEventListener("change", paintChart);
}
