import { expect, test, vi } from "vitest";
import { once } from "./once.ts";

test("a build asks once, the development server asks again each time", async () => {
	let asked = 0;
	const answer = async () => ++asked;
	vi.stubEnv("DEV", false);
	const inBuild = once(answer);
	expect([await inBuild(), await inBuild()]).toEqual([1, 1]);
	vi.stubEnv("DEV", true);
	const whileWriting = once(answer);
	expect([await whileWriting(), await whileWriting()]).toEqual([2, 3]);
	vi.unstubAllEnvs();
});
