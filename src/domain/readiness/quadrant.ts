import type { ReadinessVerdict } from "#src/schema/readiness-scoring.ts";
import { BANDS } from "./band-of.ts";
import type { Instrument } from "./instrument.ts";

/** A field of the plane of both scores. Scores are whole, so a field from 0 to 39 ends where 40 begins. */
export interface VerdictField {
	readonly verdict: ReadinessVerdict;
	/** Need and readiness from which it reaches up to, but not including, `to`; the last ends at 100. */
	readonly need: { readonly from: number; readonly to: number };
	readonly readiness: { readonly from: number; readonly to: number };
	/** Whether it is the first of its verdict, from low need and readiness on: the one to be labelled. */
	readonly isFirst: boolean;
	/** Whether the field of the next higher readiness, or need, has another verdict. */
	readonly endsRight: boolean;
	readonly endsAbove: boolean;
}

/** The nine fields of the plane, from low need and low readiness on. */
export function verdictMap({ bands, table }: Instrument["scoring"]): readonly VerdictField[] {
	const seen = new Set<ReadinessVerdict>();
	return BANDS.flatMap((need, row) =>
		BANDS.map((readiness, column) => {
			const verdict = table[need][readiness];
			const right = BANDS[column + 1];
			const above = BANDS[row + 1];
			const isFirst = !seen.has(verdict);
			seen.add(verdict);
			return {
				verdict,
				need: { from: bands.need[need].from, to: above ? bands.need[above].from : 100 },
				readiness: {
					from: bands.readiness[readiness].from,
					to: right ? bands.readiness[right].from : 100,
				},
				isFirst,
				endsRight: right !== undefined && table[need][right] !== verdict,
				endsAbove: above !== undefined && table[above][readiness] !== verdict,
			};
		}),
	);
}
