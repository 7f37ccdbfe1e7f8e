import { expect, test } from "vitest";
import { API_EXAMPLES } from "./examples.ts";

test("every example asks a document of the API and says what it prints", () => {
	expect(API_EXAMPLES.map(({ id }) => id)).toEqual([
		"start",
		"matrix",
		"capability",
		"unknown",
		"runs",
		"new",
	]);
	for (const { id, title, language, code, prints } of API_EXAMPLES) {
		expect(title, id).toMatch(/\w{3}/);
		expect(code, id).toMatch(/http:\/\/localhost:4321\/api\/v1\/[a-z/0-9-]+\.(json|csv)/);
		expect(code.startsWith(language === "sh" ? "curl " : "const "), id).toBe(true);
		expect(prints.length, id).toBeGreaterThan(0);
	}
});

test("an example prints what it says, and not anything", () => {
	const prints = (id: string) =>
		new RegExp(API_EXAMPLES.find((example) => example.id === id)?.prints ?? "");
	expect(prints("start").test('{"counts":{}}')).toBe(true);
	expect(prints("matrix").test("Capability,Istio")).toBe(true);
	expect(prints("unknown").test("7 of 56 unknown []")).toBe(true);
	expect(prints("runs").test("linkerd 500 12.1")).toBe(true);
	expect(prints("new").test("complete 2")).toBe(true);
	for (const { id } of API_EXAMPLES) expect(prints(id).test(""), id).toBe(false);
});
