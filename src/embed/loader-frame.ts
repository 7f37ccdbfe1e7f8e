import { hostTheme, watchTheme } from "./loader-theme.ts";

/** The element with what stands in it while it is open. */
export type MeshFigure = HTMLElement & { frame?: HTMLIFrameElement; stop?: () => void };

/** Height a message gives a frame, px; `undefined` for any other message. */
function messageHeight(event: MessageEvent, frame: HTMLIFrameElement): number | undefined {
	const { source, v, type, height } = Object(event.data);
	if (event.source !== frame.contentWindow || source !== "meshscape") return undefined;
	if (v !== 1 || type !== "resize" || !Number.isFinite(height)) return undefined;
	return Math.min(4000, Math.max(80, Math.ceil(height)));
}

function liveAddress(element: Element, site: string): string | undefined {
	const id = element.getAttribute("src") ?? "";
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return undefined;
	const options = new URLSearchParams();
	for (const name of ["meshes", "axis"]) {
		const value = element.getAttribute(name);
		if (value) options.set(name === "meshes" ? "m" : name, value);
	}
	const theme = element.getAttribute("theme");
	if (theme === "light" || theme === "dark") options.set("theme", theme);
	return new URL(`${id}/#${options}`, site).href;
}

function liveFrame(element: Element): HTMLIFrameElement {
	const frame = document.createElement("iframe");
	const title = element.getAttribute("title") ?? element.querySelector("img")?.alt;
	frame.title = title || "Figure of Meshscape";
	frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
	frame.referrerPolicy = "no-referrer-when-downgrade";
	// Not hidden by visibility: a browser may not draw such a frame, and then it never answers.
	frame.style.cssText = "border:0;width:100%;position:absolute;inset:0;opacity:0";
	return frame;
}

/** Puts the live page under the fallback; the fallback goes only when the page has answered. */
export function openFigure(element: MeshFigure, site: string): void {
	const address = liveAddress(element, site);
	const root = element.shadowRoot;
	if (address === undefined || root === null || element.frame) return;
	const frame = liveFrame(element);
	const paint = () => {
		const theme = hostTheme(element);
		frame.style.colorScheme = theme;
		frame.contentWindow?.postMessage({ source: "meshscape", v: 1, type: "theme", theme }, "*");
	};
	const hear = (event: MessageEvent) => {
		const height = messageHeight(event, frame);
		if (height === undefined) return;
		// The room the page gave it is never taken back: nothing below it moves.
		const room = Number.parseFloat(getComputedStyle(element).minHeight) || 0;
		const next = `${Math.max(room, height)}px`;
		if (frame.style.height !== next) frame.style.height = next;
		if (frame.style.opacity === "") return;
		frame.style.position = "static";
		frame.style.display = "block";
		frame.style.opacity = "";
		root.querySelector("slot")?.setAttribute("hidden", "");
		paint();
	};
	addEventListener("message", hear);
	const unwatch = watchTheme(paint);
	element.frame = frame;
	element.stop = () => {
		removeEventListener("message", hear);
		unwatch();
		frame.remove();
		root.querySelector("slot")?.removeAttribute("hidden");
		delete element.frame;
	};
	frame.style.colorScheme = hostTheme(element);
	frame.src = address;
	root.append(frame);
}

/** Sizes plain frames of ours that stand in the page without the element. */
export function sizeFrames(site: string): void {
	addEventListener("message", (event) => {
		for (const frame of document.querySelectorAll("iframe")) {
			const height = frame.src.startsWith(site) ? messageHeight(event, frame) : undefined;
			const room = Number(frame.getAttribute("height")) || 0;
			if (height !== undefined && height > room) frame.style.height = `${height}px`;
		}
	});
}
