import { expect, test } from "vitest";
import { PALETTE } from "#src/theme/palette.ts";
import { themeStyle } from "./theme-style.ts";

const MARKUP = '<rect class="f-ink"/><path class="s-accent"/>';

test("a picture in one theme has that theme's colours alone", () => {
	const dark = themeStyle(MARKUP, "dark");
	expect(dark).toContain(`.f-ink{fill:${PALETTE.dark.ink}}`);
	expect(dark).toContain(`.s-accent{stroke:${PALETTE.dark.accent}}`);
	expect(dark).not.toContain("@media");
});

test("a picture that follows the system is light, and dark where the system is", () => {
	const [light = "", dark = ""] = themeStyle(MARKUP, "auto").split(
		"@media(prefers-color-scheme:dark)",
	);
	expect(light).toContain(`.f-ink{fill:${PALETTE.light.ink}}`);
	expect(dark).toContain(`.f-ink{fill:${PALETTE.dark.ink}}`);
	expect(dark).not.toContain(PALETTE.light.ink);
});

test("patterned shapes are clipped to their boxes, so that a print holds no image of a whole sheet", () => {
	expect(themeStyle('<path fill="url(#hatch-unknown)"/>', "light")).toContain("clip-path:inset(0)");
	expect(themeStyle(MARKUP, "light")).not.toContain("clip-path");
});
