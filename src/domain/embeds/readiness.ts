/**
 * The readiness map as an embeddable table.
 *
 * @module
 */

import type { EmbedFigure, TableModel } from "#src/domain/embeds/embed.ts";
import { BANDS } from "#src/domain/readiness/score.ts";
import type { Readiness } from "#src/schema/readiness/readiness.ts";

/** The verdict for each pair of bands: what the questionnaire advises where. */
export function readinessEmbed(
	{ scoring, verdicts, version, title }: Readiness,
	day: string,
): EmbedFigure<TableModel> {
	const { bands, table } = scoring;
	const named = (side: "need" | "readiness", band: (typeof BANDS)[number]) =>
		`${band} (${bands[side][band].from} to ${bands[side][band].to})`;
	const verdict = (id: string) => verdicts.find((one) => one.id === id)?.name ?? id;
	return {
		id: "readiness-bands",
		topic: "What the readiness questionnaire advises",
		title: `Adopt a mesh at high need and high readiness: ${bands.need.high.from} and ${bands.readiness.high.from} points or more`,
		takeaway: `Need and readiness are two scores that are never added. ${verdict("not-needed")} is as good a result as any other.`,
		unit: "Verdict by the band of need (rows) and of readiness (columns); points of 100.",
		coverage: `Version ${version} of the questionnaire. Floors and caps can change a verdict.`,
		source: title,
		day,
		home: "/readiness/",
		chart: {
			kind: "table",
			rowsAre: "Need",
			columns: BANDS.map((band) => ({ id: band, name: `Readiness ${named("readiness", band)}` })),
			groups: [
				{
					name: "",
					rows: BANDS.toReversed().map((need) => ({
						id: need,
						name: `Need ${named("need", need)}`,
						cells: BANDS.map((readiness) => ({ text: verdict(table[need][readiness]) })),
					})),
				},
			],
		},
	};
}
