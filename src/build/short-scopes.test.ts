import { expect, test } from "vitest";
import { shortScopes } from "./short-scopes.ts";

test("scopes of pages and styles are shortened alike", () => {
	const known = new Map<string, string>();
	expect(shortScopes("<p data-astro-cid-sie5faan>a</p>", known)).toBe("<p data-sie5f>a</p>");
	expect(shortScopes("p[data-astro-cid-sie5faan]{}", known)).toBe("p[data-sie5f]{}");
	expect(shortScopes("<p data-own>", known)).toBe("<p data-own>");
});

test("two scopes never share a name", () => {
	const known = new Map<string, string>();
	shortScopes("data-astro-cid-sie5faan", known);
	expect(() => shortScopes("data-astro-cid-sie5fbbb", known)).toThrow("sie5faan and sie5fbbb");
});
