import type { Figure } from "#src/domain/figures/figure.ts";
import { framedPng } from "./png-file.ts";
import type { Sketch } from "./sketch.ts";
import { sketchPng } from "./sketch-png.ts";

/** A picture to be made: a chart with what stands around it, or a sketch. */
export type PngJob =
	| { readonly figure: Figure; readonly address: string }
	| { readonly sketch: Sketch };

/** Makes the picture of a job. */
export async function pngOf(job: PngJob): Promise<Uint8Array<ArrayBuffer>> {
	return "sketch" in job ? sketchPng(job.sketch) : framedPng(job.figure, job.address);
}
