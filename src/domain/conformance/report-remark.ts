/**
 * What a reader must know of a report, without what was only left out when it was filed.
 *
 * @returns `undefined` when nothing is left to say.
 */
export function reportRemark(note: string | undefined): string | undefined {
	const sentences = note?.match(/[^.]+(?:\.(?!\s|$)[^.]*)*\./g) ?? [];
	const kept = sentences.map((one) => one.trim()).filter((one) => !/\bleft out\.$/.test(one));
	return kept.length === 0 ? undefined : kept.join(" ");
}
