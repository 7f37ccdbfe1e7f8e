import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Readiness } from "#src/schema/readiness.ts";
import { noteText } from "./answer-notes.ts";

const read: Readiness = parse(readFileSync("data/readiness.yaml", "utf8"));
const instrument = { ...read, version: 3 };

test.each([
	[{ kind: "damaged" }, "The answers could not be read, so this is a clean start."],
	[
		{ kind: "other-version", version: 1 },
		"These answers were given to an earlier version of the questionnaire (1, now 3); points may have changed since.",
	],
	[
		{ kind: "other-version", version: 4 },
		"These answers were given to a later version of the questionnaire (4, now 3); points may have changed since.",
	],
	[
		{ kind: "unknown-question", question: "weather", option: "rain" },
		'There is no question "weather" here, so its answer "rain" was left out.',
	],
	[
		{ kind: "unknown-option", question: "growth", option: "triple" },
		'"Growth" has no answer "triple" here; please answer it again.',
	],
] as const)("%o is told in a sentence", (note, text) => {
	expect(noteText(note, instrument)).toBe(text);
});
