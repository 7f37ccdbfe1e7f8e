import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rememberedRoot } from "./check-memory.ts";
import { checkLoaded, checkRoot } from "./check-root.ts";
import { ENTRY, rootWith, type TestRoot } from "./root.fixture.ts";
import { SOUND_ROOT } from "./sound-root.fixture.ts";

const TODAY = "2026-11-23";
const ALPHA = "content/meshes/alpha.yaml";

/** Sound files, one whose schema refuses a part, one that is not YAML, and some that break rules. */
const FILES = {
	...SOUND_ROOT,
	"content/meshes/gamma.yaml": `name: Gamma\n${ENTRY}licence: MIT\narchitecture: [sidecar]\n`,
	"content/meshes/delta.yaml": "name: [",
	"content/tools/epsilon.yaml": `name: Alpha\n${ENTRY}category: gateway\nworks_with: [alfa]\n`,
	"content/tools/zeta.yaml": `name: Zeta *new*\n${ENTRY.replace("2026-01-31", "2026-11-24")}category: gateway\n`,
};

function rootWithMemory(): TestRoot {
	const root = rootWith(FILES);
	mkdirSync(join(root.path, "node_modules"));
	return root;
}

/** What a check with a memory says, and how many files it read again. */
function checked(root: string, today = TODAY, code = "code") {
	const loaded = rememberedRoot(root, today, code);
	return { ...checkLoaded(loaded, today), recalled: loaded.recalled };
}

const memoryFile = (root: string) => {
	const folder = join(root, "node_modules/.cache/mesh");
	return join(folder, readdirSync(folder)[0] ?? "");
};

test("a check says the same with and without what it remembers", () => {
	using root = rootWithMemory();
	const plain = checkRoot(root.path, TODAY);
	expect(plain.problems.length).toBeGreaterThan(5);
	const { recalled: none, ...first } = checked(root.path);
	const { recalled, ...second } = checked(root.path);
	expect(JSON.stringify([first, second])).toBe(JSON.stringify([plain, plain]));
	// All but the two in which something was wrong by themselves.
	expect([none, recalled]).toEqual([0, plain.files - unsound(plain)]);
});

function unsound({ problems }: { problems: readonly { file: string; rule: string }[] }): number {
	const own = problems.filter(({ rule }) => /^(schema|yaml)-/.test(rule));
	return new Set(own.map(({ file }) => file)).size;
}

test("a file that changed, came or went is read again", () => {
	using root = rootWithMemory();
	checked(root.path);
	const path = join(root.path, ALPHA);
	writeFileSync(path, readFileSync(path, "utf8").replace("[beta]", "[betta]"));
	rmSync(join(root.path, "content/tools/epsilon.yaml"));
	writeFileSync(join(root.path, "content/tools/theta.yaml"), `name: Theta\n${ENTRY}`);
	const { recalled, ...after } = checked(root.path);
	expect(after).toEqual(checkRoot(root.path, TODAY));
	expect(after.problems.map(({ message }) => message)).toContain(
		'"betta" in alpha.yaml is not a proxy.',
	);
	expect(recalled).toBe(checked(root.path).recalled - 1);
});

test("what single files are told is looked at again on another day", () => {
	using root = rootWithMemory();
	const late = (day: string) =>
		checked(root.path, day).problems.filter(({ rule }) => rule === "future-date").length;
	expect([late("2026-11-23"), late("2026-11-24"), late("2026-11-23")]).toEqual([1, 0, 1]);
});

test.each([
	["cut off", (text: string) => text.slice(0, text.length / 2)],
	["changed", (text: string) => text.replace("Beta", "Bota")],
	["empty", () => ""],
	["of other words", () => "no memory at all\n{}\n"],
])("a memory that is %s is as good as none", (_what, damage) => {
	using root = rootWithMemory();
	checked(root.path);
	const path = memoryFile(root.path);
	writeFileSync(path, damage(readFileSync(path, "utf8")));
	const { recalled, ...after } = checked(root.path);
	expect(recalled).toBe(0);
	expect(after).toEqual(checkRoot(root.path, TODAY));
	expect(checked(root.path).recalled).toBeGreaterThan(0);
});

test("another code remembers nothing of it", () => {
	using root = rootWithMemory();
	checked(root.path);
	expect(checked(root.path, TODAY, "other").recalled).toBe(0);
});

test("where nothing is installed, nothing is written", () => {
	using root = rootWith(FILES);
	checked(root.path);
	expect(readdirSync(root.path).sort()).toEqual(["content", "data"]);
});

test("a memory that cannot be written is no problem", () => {
	using root = rootWith(FILES);
	writeFileSync(join(root.path, "node_modules"), "");
	expect(checked(root.path).problems).toEqual(checkRoot(root.path, TODAY).problems);
});
