/** Light or dark, as the place of an element is now: by its page's own words, else by its ground. */
export function themeAt(element: Element): string {
	const asked = element.getAttribute("theme");
	if (asked === "light" || asked === "dark") return asked;
	const places = placesAround(element);
	for (const place of places) {
		const word = namedTheme(place);
		if (word) return word;
	}
	// A frame is given a scheme by us, so the place around it is asked.
	const { colorScheme } = getComputedStyle(places[0] ?? element);
	if (!colorScheme.includes("light") && colorScheme.includes("dark")) return "dark";
	const ground = groundBrightness(places);
	if (ground !== undefined) return ground < 128 ? "dark" : "light";
	const followsSystem = colorScheme.includes("dark");
	return followsSystem && matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** What is around an element, the nearest first, out of shadow roots too; a frame is not its own place. */
export function placesAround(element: Element): HTMLElement[] {
	const places = [];
	let at: Element | undefined = element;
	while (at) {
		if (!/iframe|object/.test(at.localName)) places.push(at as HTMLElement);
		at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host;
	}
	return places;
}

/** The theme a place names: by an attribute that theme switches set, by the class `dark` or `light` itself, or by its style. */
export function namedTheme(place: HTMLElement): string | undefined {
	const { theme, colorMode, bsTheme, mdColorScheme } = place.dataset;
	const words = [theme, colorMode, bsTheme, mdColorScheme, place.style.colorScheme];
	words.push(...place.classList);
	if (words.includes("dark") || mdColorScheme === "slate") return "dark";
	if (words.includes("light") || mdColorScheme === "default") return "light";
	return undefined;
}

/** Brightness of the ground that the nearest of some places paints, 0 to 255; `undefined` where none paints one. */
export function groundBrightness(places: HTMLElement[]): number | undefined {
	for (const place of places) {
		const found = brightness(getComputedStyle(place).backgroundColor);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** Brightness of a computed colour, 0 to 255; `undefined` where it lets the ground through. */
function brightness(colour: string): number | undefined {
	const numbers = colour.replace(/^color\(\S+/, "").match(/-?[\d.]+(e-?\d+)?/g) ?? [];
	const [first = 0, second = 0, third = 0, alpha = 1] = numbers.map(Number);
	if (alpha <= 0.5 || !numbers[0]) return undefined;
	const mean = 0.3 * first + 0.6 * second + 0.1 * third;
	if (colour.startsWith("rgb")) return mean;
	if (colour.startsWith("color")) return 255 * mean;
	// Of the other spaces the first number is the lightness.
	return first * (colour.startsWith("ok") ? 255 : 2.55);
}

/** What a host asks of the look of a figure, in the words of the live page; colours as they are computed. */
export type Look = {
	theme: string;
	ink: string | undefined;
	quiet: string | undefined;
	paper: string | undefined;
	accent: string | undefined;
	font: string;
};

/**
 * The theme of a frame, and what `--mesh-ink`, `--mesh-ground`, `--mesh-accent` and `--mesh-font` say at
 * its place; `font="inherit"` on the element takes the font of the text around it.
 *
 * The frame is given the scheme and each colour, so that what they come to can be read from it. On a
 * ground of the host the theme is the one that can be read there.
 */
export function lookAt(place: Element, frame: HTMLElement): Look {
	const { style } = frame;
	const now = getComputedStyle(frame);
	const asked = (name: string) => now.getPropertyValue(`--mesh-${name}`).trim();
	const colour = (name: string) => {
		style.color = asked(name);
		const found = style.color && now.color;
		style.color = "";
		return found;
	};
	let theme = themeAt(place);
	style.colorScheme = theme;
	const [ink, paper, accent] = ["ink", "ground", "accent"].map(colour);
	const ground = brightness(`${paper}`);
	if (ground !== undefined && !place.getAttribute("theme")) theme = ground < 128 ? "dark" : "light";
	style.colorScheme = theme;
	const font = place.getAttribute("font") === "inherit" ? now.fontFamily : asked("font");
	return { theme, ink, quiet: ink, paper, accent, font };
}

/** Calls back when the host may have changed its theme; returns how to stop. */
export function watchTheme(element: Element, changed: () => void): () => void {
	const watcher = new MutationObserver(changed);
	const switches = ["theme", "color-mode", "bs-theme", "md-color-scheme"];
	const attributeFilter = ["class", "style", ...switches.map((name) => `data-${name}`)];
	for (const place of placesAround(element)) {
		watcher.observe(place, { attributes: true, attributeFilter });
	}
	// Some switches exchange a style sheet.
	watcher.observe(document.head, { attributes: true, childList: true, subtree: true });
	const system = matchMedia("(prefers-color-scheme: dark)");
	system.addEventListener("change", changed);
	return () => {
		watcher.disconnect();
		system.removeEventListener("change", changed);
	};
}
