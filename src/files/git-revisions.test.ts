import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { gitRevisions } from "./git-revisions.ts";

const NOBODY = {
	GIT_AUTHOR_NAME: "A",
	GIT_AUTHOR_EMAIL: "a@example.org",
	GIT_COMMITTER_NAME: "A",
	GIT_COMMITTER_EMAIL: "a@example.org",
	GIT_CONFIG_GLOBAL: "/dev/null",
	GIT_CONFIG_SYSTEM: "/dev/null",
};

let root = "";

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "history-"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(...args: string[]): void {
	const env = { ...process.env, ...NOBODY };
	execFileSync("git", args, { cwd: root, stdio: "ignore", env });
}

function commit(path: string, text: string, day: string): void {
	mkdirSync(join(root, path, ".."), { recursive: true });
	writeFileSync(join(root, path), text);
	git("add", "-A");
	const date = `${day}T12:00:00Z`;
	const env = { ...process.env, ...NOBODY, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
	execFileSync("git", ["commit", "-qm", "x"], { cwd: root, stdio: "ignore", env });
}

const summary = (of: string) => {
	const { state, revisions } = gitRevisions(of, ["content"], 10);
	const shown = revisions.map(({ at, path, before, after }) => {
		return `${at.slice(0, 10)} ${path} ${before ?? "-"} -> ${after ?? "-"}`;
	});
	return { state, shown };
};

test("every version of every file is read, newest first", () => {
	git("init", "-q");
	commit("content/meshes/a.yaml", "one", "2026-01-01");
	commit("content/meshes/a.yaml", "two", "2026-01-02");
	commit("elsewhere.txt", "three", "2026-01-03");
	expect(summary(root)).toEqual({
		state: "complete",
		shown: [
			"2026-01-02 content/meshes/a.yaml one -> two",
			"2026-01-01 content/meshes/a.yaml - -> one",
		],
	});
});

test("a shallow clone does not claim that its oldest commit added everything", () => {
	git("init", "-q");
	for (const [text, day] of [
		["one", "2026-01-01"],
		["two", "2026-01-02"],
		["three", "2026-01-03"],
	] as const) {
		commit("content/meshes/a.yaml", text, day);
	}
	const clone = join(root, "clone");
	git("clone", "-q", "--depth", "2", `file://${root}`, clone);
	expect(summary(clone)).toEqual({
		state: "shallow",
		shown: ["2026-01-03 content/meshes/a.yaml two -> three"],
	});
});

test("a history with more versions than are read counts as cut", () => {
	git("init", "-q");
	commit("content/meshes/a.yaml", "one", "2026-01-01");
	commit("content/meshes/a.yaml", "two", "2026-01-02");
	const { state, revisions } = gitRevisions(root, ["content"], 1);
	expect(state).toBe("shallow");
	expect(revisions.map(({ at }) => at.slice(0, 10))).toEqual(["2026-01-02"]);
});

test("outside a repository there is no history, and nothing fails", () => {
	expect(summary(root)).toEqual({ state: "unavailable", shown: [] });
});

test("without git there is no history, and nothing fails", () => {
	const path = process.env.PATH;
	process.env.PATH = "";
	try {
		expect(summary(root)).toEqual({ state: "unavailable", shown: [] });
	} finally {
		process.env.PATH = path;
	}
});

test("files unpacked inside somebody else's repository have no history of their own", () => {
	git("init", "-q");
	commit("readme.txt", "one", "2026-01-01");
	const unpacked = join(root, "unpacked");
	mkdirSync(join(unpacked, "content"), { recursive: true });
	expect(summary(unpacked)).toEqual({ state: "unavailable", shown: [] });
});
