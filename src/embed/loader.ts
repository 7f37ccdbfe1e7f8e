/*
 * The custom element other pages load. Its functions are sent as text, so they may use nothing but
 * each other and the browser. It adds one tag name to the page and nothing else.
 */

type MeshFigure = HTMLElement & { frame?: HTMLIFrameElement; stop?: () => void };

/** Light or dark, as the place of an element is now: by its page's own words, else by its ground. */
function meshTheme(element: Element): string {
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
	const ground = meshGround(element);
	if (ground !== undefined) return ground < 128 ? "dark" : "light";
	const followsSystem = colorScheme.includes("dark");
	return followsSystem && matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Brightness of the ground under an element, 0 to 255; `undefined` where nothing paints one. */
function meshGround(element: Element | null): number | undefined {
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

/** Height a message gives a frame, px; `undefined` for any other message. */
function meshHeight(event: MessageEvent, frame: HTMLIFrameElement): number | undefined {
	const { source, v, type, height } = Object(event.data);
	if (event.source !== frame.contentWindow || source !== "meshscape") return undefined;
	if (v !== 1 || type !== "resize" || !Number.isFinite(height)) return undefined;
	return Math.min(4000, Math.max(80, Math.ceil(height)));
}

/** Calls back when the host may have changed its theme; returns how to stop. */
function meshWatch(changed: () => void): () => void {
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

function meshAddress(element: Element, site: string): string | undefined {
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

function meshFrame(element: Element): HTMLIFrameElement {
	const frame = document.createElement("iframe");
	const title = element.getAttribute("title") ?? element.querySelector("img")?.alt;
	frame.title = title || "Figure of Meshscape";
	frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
	frame.referrerPolicy = "no-referrer-when-downgrade";
	frame.style.cssText = "border:0;width:100%;position:absolute;inset:0;visibility:hidden";
	return frame;
}

/** Puts the live page under the fallback; the fallback goes only when the page has answered. */
function meshOpen(element: MeshFigure, site: string): void {
	const address = meshAddress(element, site);
	const root = element.shadowRoot;
	if (address === undefined || root === null || element.frame) return;
	const frame = meshFrame(element);
	const paint = () => {
		const theme = meshTheme(element);
		frame.style.colorScheme = theme;
		frame.contentWindow?.postMessage({ source: "meshscape", v: 1, type: "theme", theme }, "*");
	};
	const hear = (event: MessageEvent) => {
		const height = meshHeight(event, frame);
		if (height === undefined) return;
		// The room the page gave it is never taken back: nothing below it moves.
		const room = Number.parseFloat(getComputedStyle(element).minHeight) || 0;
		const next = `${Math.max(room, height)}px`;
		if (frame.style.height !== next) frame.style.height = next;
		if (frame.style.visibility === "visible") return;
		frame.style.position = "static";
		frame.style.display = "block";
		frame.style.visibility = "visible";
		root.querySelector("slot")?.setAttribute("hidden", "");
		paint();
	};
	addEventListener("message", hear);
	const unwatch = meshWatch(paint);
	element.frame = frame;
	element.stop = () => {
		removeEventListener("message", hear);
		unwatch();
		frame.remove();
		root.querySelector("slot")?.removeAttribute("hidden");
		delete element.frame;
	};
	frame.style.colorScheme = meshTheme(element);
	frame.src = address;
	root.append(frame);
}

/** Sizes plain frames of ours that stand in the page without the element. */
function meshFrames(site: string): void {
	addEventListener("message", (event) => {
		for (const frame of document.querySelectorAll("iframe")) {
			const height = frame.src.startsWith(site) ? meshHeight(event, frame) : undefined;
			const room = Number(frame.getAttribute("height")) || 0;
			if (height !== undefined && height > room) frame.style.height = `${height}px`;
		}
	});
}

function meshDefine(script: string): void {
	if (customElements.get("mesh-figure")) return;
	const site = new URL("./", script).href;
	const near = new IntersectionObserver(
		(seen) => {
			for (const { isIntersecting, target } of seen) {
				if (!isIntersecting) continue;
				near.unobserve(target);
				meshOpen(target as MeshFigure, site);
			}
		},
		{ rootMargin: "200%" },
	);
	customElements.define(
		"mesh-figure",
		class extends HTMLElement implements MeshFigure {
			static observedAttributes = ["src", "meshes", "axis", "theme"];
			frame?: HTMLIFrameElement;
			stop?: () => void;
			connectedCallback() {
				if (!this.shadowRoot) {
					this.attachShadow({ mode: "open" }).innerHTML =
						"<style>:host{display:block;position:relative}[hidden]{display:none}</style><slot></slot>";
				}
				near.observe(this);
			}
			disconnectedCallback() {
				near.unobserve(this);
				this.stop?.();
			}
			attributeChangedCallback() {
				if (!this.frame) return;
				this.stop?.();
				meshOpen(this, site);
			}
		},
	);
	meshFrames(site);
}

const PARTS = [
	meshTheme,
	meshGround,
	meshHeight,
	meshWatch,
	meshAddress,
	meshFrame,
	meshOpen,
	meshFrames,
	meshDefine,
];

/** The functions of the loader; the last one is called with the address of the script. */
export const LOADER: readonly string[] = PARTS.map(String);
