import { expect, test } from "vitest";
import { finishing } from "./site-parts.ts";

test("a page is the same in whatever folder it was built", () => {
	const { finish } = finishing({ rules: new Map(), set: new Set(), common: new Set() }, "/");
	const island = (uid: string) =>
		`<head><meta charset="utf-8"></head><astro-island uid="${uid}" prefix="r1"></astro-island>`;
	expect(finish(island("1xpHYm"))).toBe(finish(island("Z2uxj6U")));
	expect(finish(island("1xpHYm"))).toContain('<astro-island prefix="r1">');
});
