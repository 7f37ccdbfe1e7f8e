import { type Catalog, filesOf } from "#src/lint/catalog.ts";
import { type Readiness, readinessSchema } from "#src/schema/readiness/readiness.ts";

/** A questionnaire that is valid by itself. */
export type ValidInstrument = {
	readonly file: string;
	readonly instrument: Readiness;
};

/**
 * The questionnaires without a missing part.
 *
 * For rules about sums and results, which would mislead where a part is missing: whatever is wrong
 * with it by itself is reported already.
 */
export function readinessInstruments(catalog: Catalog): readonly ValidInstrument[] {
	return filesOf(catalog, "readiness").flatMap(({ file, data }) => {
		const { success, data: instrument } = readinessSchema.safeParse(data);
		return success ? [{ file, instrument }] : [];
	});
}
