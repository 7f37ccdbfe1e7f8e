import { expect, test } from "vitest";
import type { Problem } from "#src/files/problem.ts";
import { checkRoot } from "./check-root.ts";
import { MISTAKES, SOUND } from "./mistakes.fixture.ts";
import { rootWith } from "./root.fixture.ts";

/** A case of its own for each mistake, all in one root, so that one run tells them all. */
const CASES = MISTAKES.map((mistake, index) => {
	const number = String(index + 1).padStart(2, "0");
	const sound = SOUND.replaceAll("NN", number);
	const from = mistake.from.replaceAll("NN", number);
	const file = `content/meshes/case-${number}.yaml`;
	return {
		...mistake,
		file,
		text: sound.replace(from, mistake.to.replaceAll("NN", number)),
		sound,
	};
});

function problemsByFile(): ReadonlyMap<string, readonly Problem[]> {
	using root = rootWith({
		"content/meshes/case-00.yaml": SOUND.replaceAll("NN", "00"),
		...Object.fromEntries(CASES.map(({ file, text }) => [file, text])),
	});
	return Map.groupBy(checkRoot(root.path, "2026-11-23").problems, ({ file }) => file);
}

const FOUND = problemsByFile();

test("a sound entry has no problems", () => {
	expect(FOUND.get("content/meshes/case-00.yaml")).toBeUndefined();
});

test.each(CASES)("$file: $rule at $at", ({ file, text, sound, at, rule, said, cure }) => {
	expect(text).not.toBe(sound);
	const [first, ...others] = FOUND.get(file) ?? [];
	expect(`${first?.line}:${first?.column} ${first?.rule}`).toBe(`${at} ${rule}`);
	expect(first?.message).toContain(said);
	expect(first?.hint).toContain(cure);
	expect(others).toEqual([]);
});
