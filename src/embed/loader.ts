/*
 * The custom element other pages load. Its functions are sent as text, so they may use nothing but
 * each other and the browser. It adds one tag name to the page and nothing else.
 */

import {
	type MeshFigure,
	meshAddress,
	meshFrame,
	meshFrames,
	meshHeight,
	meshOpen,
} from "./loader-frame.ts";
import { meshGround, meshTheme, meshWatch } from "./loader-theme.ts";

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
