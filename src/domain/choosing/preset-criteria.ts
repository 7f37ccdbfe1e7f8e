import type { Criterion } from "#src/domain/choosing/criterion.ts";
import type { Preset } from "#src/schema/presets.ts";

/** The criteria of a ready-made question, must-haves first. */
export function presetCriteria({
	must,
	wish,
}: Pick<Preset, "must" | "wish">): readonly Criterion[] {
	const asked = (criteria: Preset["must"], isMust: boolean) =>
		criteria.map(({ kind, value, level = "partial", weight }) => ({
			kind,
			value,
			level,
			weight,
			must: isMust,
		}));
	return [...asked(must, true), ...asked(wish, false)];
}
