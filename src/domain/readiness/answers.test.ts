import { expect, test } from "vitest";
import { DONT_KNOW, firstOpenStep } from "./answers.ts";
import type { Instrument } from "./instrument.ts";

const question = (id: string) => ({ id }) as Instrument["dimensions"][number]["questions"][number];
const dimensions = [
	{ id: "one", name: "One", questions: [question("a"), question("b")] },
	{ id: "two", name: "Two", questions: [question("c")] },
];

test.each([
	[{}, 0],
	[{ a: "x" }, 0],
	[{ a: "x", b: DONT_KNOW }, 1],
	[{ c: "x" }, 0],
	[{ a: "x", b: "x", c: "x" }, 2],
])("after %j the form goes on at step %i", (answers, step) => {
	expect(firstOpenStep({ dimensions }, answers)).toBe(step);
});
