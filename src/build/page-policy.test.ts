import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { pagePolicy, withPolicy } from "./page-policy.ts";

const page = (body: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title></head><body>${body}</body></html>`;
const named = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const directive = (html: string, name: string) =>
	pagePolicy(html)
		.split("; ")
		.find((one) => one.startsWith(`${name} `));

describe("the policy of a page", () => {
	test("names each script and style within the page, and no other", () => {
		const html = page('<style>a{color:red}</style><script type="module">go()</script>');
		expect(directive(html, "script-src")).toBe(`script-src 'self' ${named("go()")}`);
		expect(directive(html, "style-src")).toBe(`style-src 'self' ${named("a{color:red}")}`);
	});

	test("names a script once, and neither data nor a script with an address", () => {
		const html = page(
			'<script>x</script><script>x</script><script type="application/json">{"a":1}</script><script src="/a.js"></script>',
		);
		expect(directive(html, "script-src")).toBe(`script-src 'self' ${named("x")}`);
	});

	test("lets nothing leave and nothing foreign in", () => {
		const loading = page('<script src="/a.js"></script>');
		expect(directive(loading, "connect-src")).toBe("connect-src 'self'");
		expect(directive(page("<script>x</script>"), "connect-src")).toBeUndefined();
		const reading = page('<script>a<b||fetch("/c.svg")</script>');
		expect(directive(reading, "connect-src")).toBe("connect-src 'self'");
		expect(directive(reading, "frame-src")).toBeUndefined();
		expect(pagePolicy(page(""))).toMatch(/^default-src 'none'; /);
		expect(directive(page(""), "form-action")).toBe("form-action 'none'");
		expect(pagePolicy(page(""))).not.toContain("unsafe");
		expect(pagePolicy(page(""))).not.toMatch(/https?:/);
	});

	test("comes before all it rules over", () => {
		expect(withPolicy(page("<script>x</script>"))).toMatch(
			/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]+"><title>/,
		);
	});

	test.each([
		['<p style="color:red">a</p>', 'style="color:red"'],
		['<a title="1 > 0" onclick="go()">a</a>', 'onclick="go()"'],
	])("is not written where %s would not work", (body, refused) => {
		expect(() => withPolicy(page(body))).toThrow(refused);
	});

	test("lets text speak of what would not work", () => {
		expect(withPolicy(page('<code>&lt;p style="x"&gt;</code> onclick="y"'))).toContain("<code>");
	});
});
