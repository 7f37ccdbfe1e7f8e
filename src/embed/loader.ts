/*
 * The custom element other pages load, at most 3 kB as it is sent. It adds one tag name to the page
 * and nothing else.
 */

import { type FigureElement, followFrames, openFigure } from "./loader-frame.ts";

/** Where the loader came from. A module is not the current script, so its tag is looked for. */
function siteOf(): string {
	const current = document.currentScript as HTMLScriptElement | null;
	const script = current ?? document.querySelector<HTMLScriptElement>('[src*="/embed/v1/loader"]');
	return new URL("./", script?.src).href;
}

/**
 * Knows the element from now on, and gives plain frames of ours their theme and height.
 *
 * @param site - Folder of the live pages, ending with a slash: of a script by a tag, the script's own.
 */
export function startLoader(site = siteOf()): void {
	if (customElements.get("mesh-figure")) return;
	const near = new IntersectionObserver(
		(seen) => {
			for (const { isIntersecting, target } of seen) {
				if (!isIntersecting) continue;
				near.unobserve(target);
				openFigure(target as FigureElement, site);
			}
		},
		{ rootMargin: "200%" },
	);
	customElements.define(
		"mesh-figure",
		class extends HTMLElement implements FigureElement {
			static observedAttributes = ["src", "meshes", "rows", "axis", "theme", "font"];
			frame?: HTMLIFrameElement;
			stop?: () => void;
			connectedCallback() {
				if (!this.shadowRoot) {
					// No style sheet, which would need leave in the policy of the host, and no markup from
					// text, which a host with trusted types refuses.
					this.attachShadow({ mode: "open" }).append(document.createElement("slot"));
					this.style.display = "block";
					this.style.position = "relative";
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
				openFigure(this, site);
			}
		},
	);
	followFrames(site);
}
