import { expect, test } from "vitest";
import { sharedAttributes } from "./shared-attributes.ts";

const text = (own: string, look: string) => `<text ${own} ${look}>a &lt; b</text>`;
const INK = 'font-size="12" class="f-ink" fill="#1a1e26"';
const QUIET = 'font-size="12" class="f-quiet" fill="#545a66"';

test("neighbours that look alike say so once, and keep their order", () => {
	expect(sharedAttributes(text('x="1"', INK) + text('x="2"', INK) + text('x="3"', QUIET))).toBe(
		`<g ${INK}><text x="1">a &lt; b</text><text x="2">a &lt; b</text></g>${text('x="3"', QUIET)}`,
	);
	expect(sharedAttributes('<path fill="none" d="M1 1"/><path fill="none" d="M2 2"/>')).toBe(
		'<g fill="none"><path d="M1 1"/><path d="M2 2"/></g>',
	);
});

test.each([
	["of different kinds", `${text('x="1"', INK)}<path fill="none" d="M1 1"/>`],
	["alone", text('x="1"', INK)],
	["apart", `${text('x="1"', INK)}<rect/>${text('x="2"', INK)}`],
	["without a look", '<path d="M1 1"/><path d="M2 2"/>'],
	["filled with a pattern", '<path fill="url(#a)" d="M1 1"/><path fill="url(#a)" d="M2 2"/>'],
	["see-through", '<path opacity="0.5" d="M1 1"/><path opacity="0.5" d="M2 2"/>'],
])("elements %s stay as they are", (_what, markup) => {
	expect(sharedAttributes(markup)).toBe(markup);
});
