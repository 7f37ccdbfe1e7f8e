import type { Figure } from "#src/domain/figures/figure.ts";
import type { Drawing } from "./drawing.ts";
import { drawingPng } from "./drawing-png.ts";
import { framedPng } from "./png-file.ts";

/** A picture to be made: a chart with what stands around it, or a drawing. */
export type PngJob =
	| { readonly figure: Figure; readonly address: string }
	| { readonly drawing: Drawing };

/** Makes the picture of a job. */
export async function pngOf(job: PngJob): Promise<Uint8Array<ArrayBuffer>> {
	return "drawing" in job ? drawingPng(job.drawing) : framedPng(job.figure, job.address);
}
