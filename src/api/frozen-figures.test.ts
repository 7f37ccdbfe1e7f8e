import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { frozenFigures } from "./frozen-figures.ts";

test("each figure has the days it was kept on, newest first", () => {
	const folder = mkdtempSync(join(tmpdir(), "frozen-"));
	for (const file of [
		"@2026-11-23/map.svg",
		"@2026-02-01/map.svg",
		"@2026-02-01/map.json",
		"@2026-02-01/old.svg",
		// Neither a day nor a picture.
		"@2026-2-1/map.svg",
		"x@2026-02-01/map.svg",
		"@2026-02-01x/map.svg",
		"v1/map.svg",
		"@2026-11-23/map.svg.txt",
	]) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), "");
	}
	expect([...frozenFigures(folder)]).toEqual([
		["map", ["2026-11-23", "2026-02-01"]],
		["old", ["2026-02-01"]],
	]);
	rmSync(folder, { recursive: true });
});

test("where nothing was kept, no figure has a day", () => {
	expect(frozenFigures(join(tmpdir(), "no-such-folder")).size).toBe(0);
});
