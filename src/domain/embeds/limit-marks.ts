/**
 * The limits of a level as footnotes, where a column has no room for their words.
 *
 * @module
 */

import type { QuotedCell } from "#src/domain/embeds/embed.ts";

/** Each kind of limit: its mark, how a cell says it, and what the legend says. */
const LIMITS = [
	{ mark: "¹", says: /\bedition$/, legend: "one edition only" },
	{ mark: "²", says: /^(?:alpha|beta|experimental|preview)$/, legend: "not stable yet" },
	{ mark: "³", says: /^by mode$| only$| in /, legend: "differs by mode of the data plane" },
] as const;

/**
 * A cell with its limits as marks; versions are left out.
 *
 * @example
 * markedText({ text: "…", short: "full, beta, since 1.20, by mode" }) // => "full ²³"
 */
export function markedText({ text, short = text }: QuotedCell): string {
	const [level = "", ...limits] = short.split(", ");
	const marks = LIMITS.filter(({ says }) => limits.some((limit) => says.test(limit)));
	return [level, marks.map(({ mark }) => mark).join("")].filter(Boolean).join(" ");
}

/** What the marks of some texts mean; empty where none has one. */
export function markLegend(texts: readonly string[]): string {
	const used = LIMITS.filter(({ mark }) => texts.some((text) => text.includes(mark)));
	return used.map(({ mark, legend }) => `${mark} ${legend}`).join("; ");
}
