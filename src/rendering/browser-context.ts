/** What measures texts in a browser, in the fonts the page has. */
export function measuringContext(): Pick<CanvasRenderingContext2D, "font" | "measureText"> {
	const context = document.createElement("canvas").getContext("2d");
	if (context === null) throw new Error("This browser has no canvas to measure a text with.");
	return context;
}
