import { createCanvas, loadImage } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { indexedPng } from "./indexed-png.ts";

test("a picture comes back pixel for pixel", async () => {
	const canvas = createCanvas(5, 3);
	const context = canvas.getContext("2d");
	context.fillStyle = "#faf7f1";
	context.fillRect(0, 0, 5, 3);
	context.fillStyle = "#123456";
	context.fillRect(1, 1, 2, 1);
	const image = await loadImage(indexedPng(canvas));
	const again = createCanvas(5, 3);
	again.getContext("2d").drawImage(image, 0, 0);
	expect([image.width, image.height]).toEqual([5, 3]);
	expect(Buffer.from(again.data())).toEqual(Buffer.from(canvas.data()));
});

test("shades beyond the palette take the nearest colour", async () => {
	const canvas = createCanvas(64, 64);
	const context = canvas.getContext("2d");
	for (let at = 0; at < 4096; at++) {
		context.fillStyle = `rgb(${at % 64} ${Math.floor(at / 64)} 0)`;
		context.fillRect(at % 64, Math.floor(at / 64), 1, 1);
	}
	const image = await loadImage(indexedPng(canvas));
	const again = createCanvas(64, 64);
	again.getContext("2d").drawImage(image, 0, 0);
	const [before, after] = [canvas.data(), again.data()];
	const worst = before.reduce(
		(most, value, at) => Math.max(most, Math.abs(value - (after[at] ?? 0))),
		0,
	);
	expect(worst).toBeLessThan(64);
});
