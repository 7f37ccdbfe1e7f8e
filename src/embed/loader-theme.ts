/** Light or dark, as the place of an element is now: by its page's own words, else by its ground. */
export function hostTheme(element: Element): string {
	const asked = element.getAttribute("theme");
	if (asked === "light" || asked === "dark") return asked;
	for (const { dataset, className } of [document.documentElement, document.body]) {
		const { theme, colorMode, bsTheme, mdColorScheme } = dataset;
		const words = [theme, colorMode, bsTheme, mdColorScheme, className].join(" ");
		if (/(^|[\s-])(dark|slate)(\s|$)/.test(words)) return "dark";
		if (/(^|[\s-])light(\s|$)/.test(words)) return "light";
	}
	const { colorScheme } = getComputedStyle(element);
	if (!colorScheme.includes("light") && colorScheme.includes("dark")) return "dark";
	const ground = groundBrightness(element);
	if (ground !== undefined) return ground < 128 ? "dark" : "light";
	const followsSystem = colorScheme.includes("dark");
	return followsSystem && matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Brightness of the ground under an element, 0 to 255; `undefined` where nothing paints one. */
function groundBrightness(element: Element | null): number | undefined {
	for (let at = element; at; at = at.parentElement) {
		const [red, green, blue, alpha = 1] = (
			getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []
		).map(Number);
		if (red !== undefined && green !== undefined && blue !== undefined && alpha > 0.5) {
			return 0.3 * red + 0.6 * green + 0.1 * blue;
		}
	}
	return undefined;
}

/** Calls back when the host may have changed its theme; returns how to stop. */
export function watchTheme(changed: () => void): () => void {
	const watcher = new MutationObserver(changed);
	const attributeFilter = [
		"class",
		"style",
		"data-theme",
		"data-color-mode",
		"data-bs-theme",
		"data-md-color-scheme",
	];
	for (const target of [document.documentElement, document.body]) {
		watcher.observe(target, { attributes: true, attributeFilter });
	}
	const system = matchMedia("(prefers-color-scheme: dark)");
	system.addEventListener("change", changed);
	return () => {
		watcher.disconnect();
		system.removeEventListener("change", changed);
	};
}
