/*
 * The custom element other pages load, at most 3 kB as it is sent. It adds one tag name to the page
 * and nothing else.
 */

import { followFrames, type MeshFigure, openFigure } from "./loader-frame.ts";

/** Where the loader came from. A module is not the current script, so its tag is looked for. */
function siteOf(): string {
	const current = document.currentScript as HTMLScriptElement | null;
	const script = current ?? document.querySelector<HTMLScriptElement>('[src*="/embed/v1/loader"]');
	return new URL("./", script?.src).href;
}

/** Knows the element from now on, and gives plain frames of ours their theme and height. */
export function startLoader(): void {
	if (customElements.get("mesh-figure")) return;
	const site = siteOf();
	const near = new IntersectionObserver(
		(seen) => {
			for (const { isIntersecting, target } of seen) {
				if (!isIntersecting) continue;
				near.unobserve(target);
				openFigure(target as MeshFigure, site);
			}
		},
		{ rootMargin: "200%" },
	);
	customElements.define(
		"mesh-figure",
		class extends HTMLElement implements MeshFigure {
			static observedAttributes = ["src", "meshes", "rows", "axis", "theme"];
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
