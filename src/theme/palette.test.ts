import { describe, expect, test } from "vitest";
import { type Colour, PALETTE, SERIES } from "./palette.ts";
import { TONES } from "./patterns.ts";

type Rgb = readonly [number, number, number];

function linear(hex: string): Rgb {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return [red, green, blue];
}

function luminance([red, green, blue]: Rgb): number {
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [light = 0, dark = 0] = [one, other]
		.map((hex) => luminance(linear(hex)))
		.sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

/** Full colour-vision deficiency on linear RGB (Machado, Oliveira and Fernandes 2009). */
const DEFICIENCIES = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
} as const;

function seen(hex: string, matrix: readonly (readonly number[])[]): Rgb {
	const rgb = linear(hex);
	const [red = 0, green = 0, blue = 0] = matrix.map((row) => {
		const value = row.reduce((sum, factor, at) => sum + factor * (rgb[at] ?? 0), 0);
		return Math.min(1, Math.max(0, value));
	});
	return [red, green, blue];
}

/** Distance in OKLab times 100: about 2 is just visible. */
function distance(one: Rgb, other: Rgb): number {
	const [a, b] = [one, other].map(oklab);
	return 100 * Math.hypot(...[0, 1, 2].map((at) => (a?.[at] ?? 0) - (b?.[at] ?? 0)));
}

function oklab([r, g, b]: Rgb): Rgb {
	const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
	const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
	const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
	];
}

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
	const colours = PALETTE[theme];

	test("text can be read on the ground and on tinted rows", () => {
		const texts = [
			"ink",
			"quiet",
			"accent",
			"full",
			"partial",
			"planned",
			"none",
			"unknown",
		] as const;
		for (const text of texts) {
			expect(contrast(colours[text], colours.paper), text).toBeGreaterThanOrEqual(4.5);
		}
	});

	test("lines and bars stand out from the ground", () => {
		const marks: readonly Colour[] = [...SERIES.map(({ colour }) => colour), "rule", "accent"];
		for (const mark of marks) {
			expect(contrast(colours[mark], colours.paper), mark).toBeGreaterThanOrEqual(3);
		}
	});

	test.each(Object.entries(DEFICIENCIES))(
		"lines laid over each other stay apart in %s",
		(_name, matrix) => {
			const shown = SERIES.map(({ colour }) => seen(colours[colour], matrix));
			const distances = shown.flatMap((one, at) =>
				shown.slice(at + 1).map((other) => distance(one, other)),
			);
			expect(Math.min(...distances)).toBeGreaterThan(8);
		},
	);
});

test("what is laid over each other differs in marker and in dashes, whatever the colour", () => {
	expect(new Set(SERIES.map(({ marker }) => marker)).size).toBe(SERIES.length);
	expect(new Set(SERIES.map(({ dash }) => dash.join())).size).toBe(SERIES.length);
});

test("parts of a bar differ in filling, whatever the colour", () => {
	const fillings = Object.values(TONES).map(({ pattern }) => pattern);
	expect(new Set(fillings).size).toBe(fillings.length);
});
