import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { KeptLoader } from "#src/domain/embeds/kept-loader.ts";
import { loaderScript } from "./embed-scripts.ts";
import { newestLoader } from "./kept-loaders.ts";

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
