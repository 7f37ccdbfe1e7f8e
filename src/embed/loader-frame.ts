import { lookAt, watchTheme } from "./loader-theme.ts";

/** What shows a live page: an object shows its own words instead where the page cannot be loaded. */
export type Frame = HTMLIFrameElement | HTMLObjectElement;

/** The element with its content while it is open. */
export type FigureElement = HTMLElement & { frame?: HTMLIFrameElement; stop?: () => void };

/** Height a message gives a frame, px; `undefined` for any other message. */
export function toldHeight(event: MessageEvent, frame: Frame): number | undefined {
	const { source, v, type, height } = Object(event.data);
	if (event.source !== frame.contentWindow || source !== "meshscape") return undefined;
	if (v !== 1 || type !== "resize" || !Number.isFinite(height)) return undefined;
	return Math.min(6000, Math.max(80, Math.ceil(height)));
}

export function figureAddress(element: Element, site: string): string | undefined {
	const id = element.getAttribute("src") ?? "";
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return undefined;
	const options = new URLSearchParams();
	for (const name of ["meshes", "rows", "axis"]) {
		const value = element.getAttribute(name);
		if (value) options.set(name === "meshes" ? "m" : name, value);
	}
	const theme = element.getAttribute("theme");
	if (theme === "light" || theme === "dark") options.set("theme", theme);
	return new URL(`${id}/#${options}`, site).href;
}

/** A frame that covers nothing and takes no focus until its page has answered. */
export function newFrame(element: Element): HTMLIFrameElement {
	const frame = document.createElement("iframe");
	const title = element.getAttribute("title") ?? element.querySelector("img")?.alt;
	frame.title = title || "Figure of Meshscape";
	frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
	frame.referrerPolicy = "strict-origin-when-cross-origin";
	frame.inert = true;
	// Not hidden by visibility: a browser may not draw such a frame, and then it never answers.
	frame.style.cssText = "border:0;width:100%;position:absolute;inset:0;opacity:0";
	return frame;
}

/** Gives a frame its look and its height from now on; returns how to stop. */
export function followFrame(
	place: Element,
	frame: Frame,
	sized: (height: number) => void,
): () => void {
	const paint = () => {
		const look = lookAt(place, frame);
		frame.contentWindow?.postMessage({ source: "meshscape", v: 1, type: "theme", ...look }, "*");
	};
	const hear = (event: MessageEvent) => {
		const height = toldHeight(event, frame);
		if (height === undefined) return;
		sized(height);
		paint();
	};
	addEventListener("message", hear);
	const unwatch = watchTheme(place, paint);
	return () => {
		removeEventListener("message", hear);
		unwatch();
	};
}

/** Most room, px, a figure may leave below itself so that nothing on the page moves. */
export function isRoomKept(room: number, height: number): boolean {
	return height <= room && room <= height + 24;
}

/** How long a page that has loaded may take to answer, ms. */
const PATIENCE = 1000;

/** Lets the pictures of the fallback load, which a snippet keeps for readers without scripts. */
function showPicture(element: Element): void {
	for (const source of element.querySelectorAll("source")) {
		source.media = source.media.replace("(scripting: none)", "all");
	}
}

/** Puts the live page under the fallback; the fallback goes only when the page has answered. */
export function openFigure(element: FigureElement, site: string): void {
	const address = figureAddress(element, site);
	const root = element.shadowRoot;
	if (address === undefined || root === null || element.frame) return;
	const frame = newFrame(element);
	let room = 0;
	let width = 0;
	const unfollow = followFrame(element, frame, (height) => {
		if (frame.inert) {
			[room, width] = [element.clientHeight, element.clientWidth];
			frame.inert = false;
			frame.style.cssText = "border:0;width:100%;display:block";
			root.querySelector("slot")?.setAttribute("hidden", "");
		}
		const isKept = width === element.clientWidth && isRoomKept(room, height);
		frame.style.height = `${isKept ? room : height}px`;
	});
	element.frame = frame;
	element.stop = () => {
		unfollow();
		frame.remove();
		root.querySelector("slot")?.removeAttribute("hidden");
		delete element.frame;
	};
	// What a browser shows in the place of a page that fails is loaded too, and never answers.
	frame.onload = () => setTimeout(() => frame.inert && showPicture(element), PATIENCE);
	frame.src = address;
	root.append(frame);
	lookAt(element, frame);
}

const addressOf = (frame: Frame) => ("src" in frame ? frame.src : frame.data);

/** Themes and sizes plain frames of ours that are in the page without the element. */
export function followFrames(site: string): void {
	const known = new WeakSet<Frame>();
	const greet = ({ contentWindow }: Frame) =>
		contentWindow?.postMessage({ source: "meshscape", v: 1, type: "hello" }, "*");
	const frames = () =>
		[...document.querySelectorAll<Frame>("iframe,object")].filter((frame) =>
			addressOf(frame).startsWith(site),
		);
	addEventListener("message", (event) => {
		for (const frame of frames()) {
			if (known.has(frame) || toldHeight(event, frame) === undefined) continue;
			known.add(frame);
			const [, theme] = addressOf(frame).match(/[#&?]theme=(light|dark)/) ?? [];
			if (theme) frame.setAttribute("theme", theme);
			followFrame(frame, frame, (height) => {
				if (isRoomKept(frame.clientHeight, height)) return;
				frame.style.setProperty("height", `${height}px`, "important");
			});
			greet(frame);
		}
	});
	// Those that told their height before this script was there tell it again.
	frames().forEach(greet);
}
