/*
 * What every live page does. What an address says is only ever compared or shown as text.
 */

/** Shows a theme; anything else follows the host. */
function showTheme(theme: string): void {
	document.documentElement.dataset.theme = /^(light|dark)$/.test(theme) ? theme : "";
}

/** Gives the page the colours and the font its host asks for; what is not a colour or a font is left out. */
function showLook(look: Readonly<Record<string, string>>): void {
	const { style } = document.documentElement;
	for (const name of ["ink", "quiet", "paper", "accent"]) {
		const colour = `${look[name]}`;
		style.setProperty(`--${name}`, CSS.supports("color", colour) ? colour : "");
	}
	style.fontFamily = look.font || "";
}

/** The options of the address; some hosts write its signs as per cent. The fragment goes before the query. */
function readOptions(): URLSearchParams {
	let hash = location.hash.slice(1);
	try {
		if (!hash.includes("=")) hash = decodeURIComponent(hash);
	} catch {
		hash = "";
	}
	return new URLSearchParams(`${hash}&${location.search.slice(1)}`);
}

/** Tells the host how high the page is, in our words and in those of two other conventions. */
function tellHeight(): void {
	const { body } = document;
	const { id } = body.dataset;
	const height = Math.ceil(body.getBoundingClientRect().height);
	if (!height) return;
	for (const message of [
		{ source: "meshscape", v: 1, type: "resize", id, height },
		JSON.stringify({ src: location.href, context: "iframe.resize", height }),
		{ sentinel: "amp", type: "embed-size", height },
	]) {
		parent.postMessage(message, "*");
	}
}

/** Starts a live page, which shows what its options ask for whenever they change. */
export function startLivePage(showFigure: (options: URLSearchParams) => void): void {
	const show = () => {
		const options = readOptions();
		showTheme(`${options.get("theme")}`);
		showFigure(options);
	};
	show();
	addEventListener("hashchange", show);
	addEventListener("message", ({ source, data }) => {
		if (source !== parent || data?.source !== "meshscape") return;
		if (data.type === "theme") {
			showTheme(data.theme);
			showLook(data);
		}
		if (data.type === "hello") tellHeight();
	});
	new ResizeObserver(tellHeight).observe(document.body);
}
