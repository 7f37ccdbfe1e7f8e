import type { AstroIntegration } from "astro";

/** A step of the Markdown processor that is shown the links of a text. */
type LinkStep = {
	readonly name: string;
	readonly element: {
		readonly filter: readonly string[];
		readonly visit: (node: Element, context: Context) => void;
	};
};
type Element = {
	readonly properties: { readonly href?: unknown };
};
type Context = {
	readonly setProperty: (node: Element, name: string, value: string) => void;
};

/**
 * Makes links of prose to pages of this site (`/compare/`) work where it is hosted under a sub-path.
 *
 * It adds to the processor that Astro brings along instead of naming it, so that no further
 * package has to be installed.
 */
export function baseLinks(): AstroIntegration {
	return {
		name: "base-links",
		hooks: {
			"astro:config:setup": ({ config }) => {
				const { options } = config.markdown.processor;
				if (!("hastPlugins" in options && Array.isArray(options.hastPlugins)))
					throw new Error("The Markdown processor takes no steps of ours: see base-links.ts.");
				options.hastPlugins.push(linkStep(config.base));
			},
		},
	};
}

/** The step itself. Addresses with a scheme or a host, and fragments, are left as they are. */
export function linkStep(base: string): LinkStep {
	const prefix = base.replace(/\/+$/, "");
	return {
		name: "base-links",
		element: {
			filter: ["a"],
			visit: (node, context) => {
				const { href } = node.properties;
				if (typeof href !== "string" || !/^\/(?!\/)/.test(href)) return;
				context.setProperty(node, "href", prefix + href);
			},
		},
	};
}
