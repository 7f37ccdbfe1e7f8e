import { crc32, deflateSync } from "node:zlib";
import type { Canvas } from "@napi-rs/canvas";

const MOST_COLOURS = 256;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A canvas as a PNG with a palette: half the bytes and half the time of one with full colour.
 *
 * Charts have few colours; the shades at the edges of letters beyond 256 take the nearest one.
 * Opaque pictures only: what is transparent comes out black.
 */
export function indexedPng(canvas: Canvas): Uint8Array<ArrayBuffer> {
	const { width, height } = canvas;
	const data = canvas.data();
	const pixels = new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4);
	const palette = paletteOf(pixels);
	const index = indexer(palette);
	const lines = Buffer.alloc(height * (width + 1));
	let [last, place] = [-1, 0];
	for (let y = 0, at = 0; y < height; y++) {
		// Every line begins with its filter; 0 is none.
		const start = y * (width + 1) + 1;
		for (let x = 0; x < width; x++, at++) {
			const pixel = pixels[at] as number;
			if (pixel !== last) {
				last = pixel;
				place = index(pixel);
			}
			lines[start + x] = place;
		}
	}
	const colours = Buffer.from(palette.flatMap(channels));
	return new Uint8Array(
		Buffer.concat([
			Buffer.from(SIGNATURE),
			chunk("IHDR", header(width, height)),
			chunk("PLTE", colours),
			chunk("IDAT", deflateSync(lines, { level: 6 })),
			chunk("IEND", Buffer.alloc(0)),
		]),
	);
}

/** The commonest colours, commonest first; equally common ones by value, so that bytes stay equal. */
function paletteOf(pixels: Uint32Array): readonly number[] {
	const counts = new Map<number, number>();
	for (let at = 0; at < pixels.length; ) {
		const pixel = pixels[at] as number;
		const start = at;
		while (at < pixels.length && pixels[at] === pixel) at++;
		counts.set(pixel, (counts.get(pixel) ?? 0) + at - start);
	}
	const sorted = [...counts].toSorted(([a, one], [b, other]) => other - one || a - b);
	return sorted.slice(0, MOST_COLOURS).map(([pixel]) => pixel);
}

function indexer(palette: readonly number[]): (pixel: number) => number {
	const known = new Map(palette.map((pixel, at) => [pixel, at]));
	return (pixel) => {
		const found = known.get(pixel) ?? nearest(pixel, palette);
		known.set(pixel, found);
		return found;
	};
}

/** Written as plain loops: it runs for every shade of every picture of a build. */
function nearest(pixel: number, palette: readonly number[]): number {
	const [red, green, blue] = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
	let [best, least] = [0, Number.POSITIVE_INFINITY];
	for (let at = 0; at < palette.length; at++) {
		const other = palette[at] ?? 0;
		const [r, g, b] = [
			(other & 255) - red,
			((other >> 8) & 255) - green,
			((other >> 16) & 255) - blue,
		];
		const distance = r * r + g * g + b * b;
		if (distance < least) {
			best = at;
			least = distance;
		}
	}
	return best;
}

/** Red, green and blue of a pixel as the canvas keeps it in memory. */
function channels(pixel: number): readonly number[] {
	return [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
}

function header(width: number, height: number): Buffer {
	const bytes = Buffer.alloc(13);
	bytes.writeUInt32BE(width, 0);
	bytes.writeUInt32BE(height, 4);
	// Eight bits for each pixel, which is a place in the palette.
	bytes.set([8, 3, 0, 0, 0], 8);
	return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
	const size = Buffer.alloc(4);
	size.writeUInt32BE(data.length);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([size, body, check]);
}
