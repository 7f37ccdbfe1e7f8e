import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { liveScript, loaderScript } from "./embed-scripts.ts";

const gzipped = (script: string) => gzipSync(script, { level: 9 }).length;

describe("the loader", () => {
	test("has at most 3 kB", () => {
		expect(gzipped(loaderScript())).toBeLessThanOrEqual(3_072);
	});

	test("begins with its name and licence and is otherwise minified", () => {
		const [banner, ...code] = loaderScript().split("\n");
		expect(banner).toBe("/* Meshscape embeds v1, Apache-2.0 */");
		expect(code).toHaveLength(1);
	});

	test("finds its site by its own address and loads nothing", () => {
		expect(loaderScript()).toContain("document.currentScript");
		expect(loaderScript()).not.toMatch(/\bimport[\s{("]|\bfetch\(|https?:/);
	});
});

describe("the script of a live page", () => {
	test("has at most 2 kB", () => {
		expect(gzipped(liveScript())).toBeLessThanOrEqual(2_048);
	});

	test("is one call, so that no name of it is a name of the page", () => {
		expect(liveScript()).toMatch(/^\(\(\)=>\{.*\}\)\(\);$/s);
	});

	test("can stand in a script element", () => {
		expect(liveScript()).not.toMatch(/<\/script|<!--/i);
		expect(() => new Function(liveScript())).not.toThrow();
	});
});
