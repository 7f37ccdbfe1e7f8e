import { expect, test } from "vitest";
import { linkStep } from "./base-links.ts";

function shown(base: string, href: unknown): unknown {
	let now = href;
	const setProperty = (_node: unknown, _name: string, value: string) => {
		now = value;
	};
	linkStep(base).element.visit({ properties: { href } }, { setProperty });
	return now;
}

test.each([
	["/docs/mesh/", "/compare/", "/docs/mesh/compare/"],
	["/docs/mesh", "/guide/glossary/#mesh", "/docs/mesh/guide/glossary/#mesh"],
	["/", "/compare/", "/compare/"],
])("under %s the link %s leads to %s", (base, href, expected) => {
	expect(shown(base, href)).toBe(expected);
});

test.each(["https://example.com/", "//example.com/", "#part", "../up/", undefined])(
	"%s is left as it is",
	(href) => {
		expect(shown("/docs/mesh/", href)).toBe(href);
	},
);
