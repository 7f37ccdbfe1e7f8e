import { spawn } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { called } from "./called.fixture.ts";
import { ENTRY, rootWith } from "./root.fixture.ts";
import { stagedOutput, writeWhole } from "./write-whole.ts";

const MODULE = pathToFileURL(join(import.meta.dirname, "write-whole.ts")).href;
const ENTRY_FILE = "content/meshes/alpha.yaml";
const text = (name: string) => `name: ${name}\n${ENTRY}${"# \n".repeat(20_000)}`;

/** Writes two texts in turn until it is killed. */
const ENDLESS = `
	const { writeWhole } = await import(${JSON.stringify(MODULE)});
	const [path, first, second] = process.argv.slice(1);
	const { readFileSync } = await import("node:fs");
	const texts = [first, second].map((file) => readFileSync(file, "utf8"));
	console.log("started");
	for (let turn = 0; ; turn++) writeWhole(path, texts[turn % 2], true);
`;

test("a file that is written when its process is killed is one of the two, and the check passes", async () => {
	const texts = ["Alpha", "Beta"].map(text);
	using root = rootWith({
		[ENTRY_FILE]: text("Alpha"),
		first: text("Alpha"),
		second: text("Beta"),
	});
	const files = [ENTRY_FILE, "first", "second"].map((name) => join(root.path, name));
	const path = join(root.path, ENTRY_FILE);
	for (const wait of [3, 17, 40]) {
		const child = spawn(process.execPath, ["--input-type=module", "-e", ENDLESS, ...files]);
		await new Promise((started) => child.stdout.once("data", started));
		await new Promise((over) => setTimeout(over, wait));
		child.kill("SIGKILL");
		await new Promise((ended) => child.once("close", ended));
		expect(texts).toContain(readFileSync(path, "utf8"));
		// What it left half written is no file of the catalog.
		expect((await called("check", "--root", root.path)).stdout).toContain(
			"2 files read: no problems.",
		);
	}
	writeWhole(path, text("Alpha"), true);
	expect(readdirSync(join(root.path, "content/meshes"))).toEqual(["alpha.yaml"]);
});

test("a file that is there is not replaced unless asked", () => {
	using root = rootWith({ [ENTRY_FILE]: "old" });
	const path = join(root.path, ENTRY_FILE);
	expect(() => writeWhole(path, "new", false)).toThrow(
		"alpha.yaml exists already; nothing was changed.",
	);
	expect(readFileSync(path, "utf8")).toBe("old");
	expect(readdirSync(join(root.path, "content/meshes"))).toEqual(["alpha.yaml"]);
});

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
