/*
 * The script of a chart: a picture, with its numbers below.
 */

import { startLivePage } from "./live-page.ts";
import { choicesOf, listOf, say, showRows, textsOf } from "./live-rows.ts";

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

export function startLiveChart(): void {
	startLivePage(showChart);
}
