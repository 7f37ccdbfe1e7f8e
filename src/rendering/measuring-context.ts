import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { followWeights, registerBuildFonts } from "./build-fonts.ts";

/** As much of a canvas as it takes to measure a text. */
export type MeasuringContext = Pick<SKRSContext2D, "font" | "measureText">;

/**
 * What measures texts in a build, in the fonts that come with the project.
 *
 * In a browser `browser-context.ts` takes its place: `imports` in `package.json` says so.
 */
export function measuringContext(): MeasuringContext {
	registerBuildFonts();
	const context = createCanvas(1, 1).getContext("2d");
	followWeights(context);
	return context;
}
