import { setImmediate } from "node:timers/promises";
import type { Figure } from "#src/domain/figures/figure.ts";
import { chartSvg, type SvgFormat } from "./chart-svg.ts";
import { type PngJob, pngOf } from "./png-file.ts";

/** All the SVG files of a chart: they share its drawing. */
export type SvgJob = {
	readonly figure: Figure;
	readonly address: string;
	readonly formats: readonly SvgFormat[];
};

/** What the painter is asked for: a PNG file, or the SVG files of a chart. */
export type PaintJob = PngJob | SvgJob;

/** What it makes of it; an SVG file by its ending. */
export type Made<Job extends PaintJob = PaintJob> = Job extends SvgJob
	? Readonly<Record<string, string>>
	: Uint8Array<ArrayBuffer>;

/** What became of a job. */
export type Answer = { readonly id: number } & (
	| { readonly made: Made }
	| { readonly error: string }
);

/** The picture that is being made; one at a time, since a PNG needs 12 MB for its pixels, and a long one hundreds. */
let last = Promise.resolve();

/** How much memory may grow before what is no longer needed is collected, bytes. */
const GROWTH = 300e6;
let collected = process.memoryUsage.rss();

// The process that draws: one answer for each job.
process.on("message", (asked: { readonly id: number; readonly job: PaintJob }) => {
	last = last.then(() => answer(asked));
});
// A build that failed or was stopped waits for no picture, and has said why.
process.on("disconnect", () => process.exit());

async function answer({ id, job }: { id: number; job: PaintJob }): Promise<void> {
	// Only between two turns is it noticed that the build has ended.
	await setImmediate();
	try {
		tell({ id, made: "formats" in job ? svgFiles(job) : await pngOf(job) });
	} catch (error) {
		tell({ id, error: String(error) });
	}
	await collect();
}

function tell(answer: Answer): void {
	// Without a receiver of errors one would be printed with its stack when the build has ended meanwhile.
	process.send?.(answer, undefined, undefined, () => undefined);
}

/** Node knows little of pixels, which are not its own memory, and would collect them much too late. */
async function collect(): Promise<void> {
	if (process.memoryUsage.rss() < collected + GROWTH) return;
	globalThis.gc?.();
	// Buffers of pixels are let go in the next turn.
	await setImmediate();
	collected = process.memoryUsage.rss();
}

function svgFiles({ figure, address, formats }: SvgJob): Made<SvgJob> {
	return Object.fromEntries(formats.map((format) => [format, chartSvg(figure, format, address)]));
}
