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
	const { numbers, colours, counts } = colourNumbers(canvas.data(), width, height);
	const palette = paletteOf(colours, counts);
	const lines = scanLines(numbers, placesOf(colours, palette), width);
	return new Uint8Array(
		Buffer.concat([
			Buffer.from(SIGNATURE),
			chunk("IHDR", header(width, height)),
			chunk("PLTE", Buffer.from(palette.flatMap(channels))),
			chunk("IDAT", deflateSync(lines, { level: 4 })),
			chunk("IEND", Buffer.alloc(0)),
		]),
	);
}

/**
 * Numbers the colours of a picture in the order they appear, and counts them.
 *
 * Written as plain loops, for millions of pixels a picture. Lines like the one above, about half of
 * them, are taken over as a whole and not counted again.
 */
function colourNumbers(data: Buffer, width: number, height: number) {
	// Signed: numbers beyond 31 bits would be kept as objects.
	const pixels = new Int32Array(data.buffer, data.byteOffset, width * height);
	const numbers = new Uint16Array(width * height);
	const known = new Map<number, number>();
	const [colours, counts]: [number[], number[]] = [[], []];
	let [last, number] = [0, -1];
	for (let y = 0; y < height; y++) {
		const start = y * width;
		const end = start + width;
		if (y > 0 && data.compare(data, 4 * (start - width), 4 * start, 4 * start, 4 * end) === 0) {
			numbers.copyWithin(start, start - width, start);
			continue;
		}
		for (let at = start; at < end; at++) {
			const pixel = pixels[at] as number;
			if (pixel !== last || number === -1) {
				last = pixel;
				number = known.get(pixel) ?? colours.length;
				if (number === colours.length) {
					known.set(pixel, number);
					colours.push(pixel);
					counts.push(0);
				}
			}
			numbers[at] = number;
			(counts[number] as number)++;
		}
	}
	return { numbers, colours, counts };
}

/** The commonest colours, commonest first; equally common ones as they appear. */
function paletteOf(colours: readonly number[], counts: readonly number[]): readonly number[] {
	const sorted = [...colours.keys()].toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
	return sorted.slice(0, MOST_COLOURS).map((at) => colours[at] ?? 0);
}

/** Place in the palette of each colour, by its number. */
function placesOf(colours: readonly number[], palette: readonly number[]): Uint8Array {
	const places = new Map(palette.map((pixel, at) => [pixel, at]));
	return Uint8Array.from(colours, (pixel) => places.get(pixel) ?? nearest(pixel, palette));
}

/** The picture as places in the palette; each line begins with its filter, 0 for none. */
function scanLines(numbers: Uint16Array, places: Uint8Array, width: number): Uint8Array {
	const lines = new Uint8Array(numbers.length + numbers.length / width);
	for (let from = 0, to = 0; from < numbers.length; ) {
		to++;
		for (const end = from + width; from < end; from++, to++) {
			lines[to] = places[numbers[from] as number] as number;
		}
	}
	return lines;
}

/** Written as plain loops: it runs for every shade of every picture of a build. */
function nearest(pixel: number, palette: readonly number[]): number {
	const [red, green, blue] = channels(pixel) as [number, number, number];
	let [best, least] = [0, Number.POSITIVE_INFINITY];
	for (let at = 0; at < palette.length; at++) {
		const other = palette[at] as number;
		const r = (other & 255) - red;
		const g = ((other >> 8) & 255) - green;
		const b = ((other >> 16) & 255) - blue;
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
