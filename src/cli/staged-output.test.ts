import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rootWith } from "./root.fixture.ts";
import { stagedOutput } from "./staged-output.ts";

test("the next version takes the place of the last one as a whole", () => {
	using root = rootWith({ "dist/old.html": "old" });
	const output = stagedOutput(join(root.path, "dist"));
	output.prepare();
	mkdirSync(output.staging);
	writeFileSync(join(output.staging, "new.html"), "new");
	expect(readdirSync(join(root.path, "dist"))).toEqual(["old.html"]);
	output.publish();
	expect(readdirSync(join(root.path, "dist"))).toEqual(["new.html"]);
	expect(readdirSync(root.path).sort()).toEqual(["data", "dist"]);
});

test("the first version needs no last one", () => {
	using root = rootWith({});
	const output = stagedOutput(join(root.path, "dist"));
	output.prepare();
	mkdirSync(output.staging);
	output.publish();
	expect(existsSync(join(root.path, "dist"))).toBe(true);
});

test("what a failed attempt left behind is cleared, and the last version stays", () => {
	using root = rootWith({ "dist/old.html": "old", ".dist-next/half.html": "half" });
	const output = stagedOutput(join(root.path, "dist"));
	output.prepare();
	expect(existsSync(output.staging)).toBe(false);
	expect(readFileSync(join(root.path, "dist/old.html"), "utf8")).toBe("old");
});

test("a version put aside by an attempt that was stopped comes back", () => {
	using root = rootWith({ "dist/old.html": "old" });
	renameSync(join(root.path, "dist"), join(root.path, ".dist-last"));
	stagedOutput(join(root.path, "dist")).prepare();
	expect(readdirSync(join(root.path, "dist"))).toEqual(["old.html"]);
});
