import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { KeptLoader } from "#src/domain/embeds/addresses.ts";
import { liveScript, loaderScript, newestLoader } from "./embed-scripts.ts";

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

describe.each(["table", "chart"] as const)("the script of a live page with a %s", (kind) => {
	test("has at most 2 kB", () => {
		expect(gzipped(liveScript(kind))).toBeLessThanOrEqual(2_048);
	});

	test("is one call, so that no name of it is a name of the page", () => {
		expect(liveScript(kind)).toMatch(/^\(\(\)=>\{.*\}\)\(\);$/s);
	});

	test("can be put in a script element", () => {
		expect(liveScript(kind)).not.toMatch(/<\/script|<!--/i);
		expect(() => new Function(liveScript(kind))).not.toThrow();
	});
});

const FOLDER = "public/embed/v1";
const { loaders }: { readonly loaders: readonly KeptLoader[] } = JSON.parse(
	readFileSync(`${FOLDER}/loaders.json`, "utf8"),
);
const text = (file: string) => readFileSync(`${FOLDER}/${file}`);

test("the loader of this checkout is kept: else run `npm run mesh -- freeze --loader`", () => {
	expect(text(newestLoader().file).toString("utf8")).toBe(loaderScript());
});

test("every kept loader is as it was: its name, its integrity, at most 3 kB as it is sent", () => {
	expect(loaders.map(({ file }) => file).toSorted()).toEqual(
		readdirSync(FOLDER)
			.filter((name) => name.endsWith(".js"))
			.toSorted(),
	);
	for (const { file, integrity, bytes } of loaders) {
		const kept = text(file);
		const digest = (name: string) => createHash(name).update(kept);
		expect(file).toBe(`loader-${digest("sha256").digest("hex").slice(0, 12)}.js`);
		expect(integrity).toBe(`sha384-${digest("sha384").digest("base64")}`);
		expect(kept.length).toBe(bytes);
		expect(gzipSync(kept, { level: 9 }).length).toBeLessThanOrEqual(3_072);
	}
});
