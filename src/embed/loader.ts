/*
 * The custom element other pages load, at most 3 kB as it is sent. It adds one tag name to the page
 * and nothing else.
 */

import { type MeshFigure, openFigure, sizeFrames } from "./loader-frame.ts";

/** @param script - Address of the loader itself: the figures stand next to it. */
export function startLoader(script: string): void {
	if (customElements.get("mesh-figure")) return;
	const site = new URL("./", script).href;
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
				openFigure(this, site);
			}
		},
	);
	sizeFrames(site);
}
