import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { read } from "./whole-runs.fixture.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");

const [exported] = JSON.parse(fixture("meshery-export-no-mesh.json"));
const [result] = exported.runner_results;
const json = (document: unknown) => read(JSON.stringify(document));

test("an export names its generator, fortio where it does not", () => {
	const generator = (given: object) => {
		const { run } = json({ runner_results: { ...result, ...given } });
		return [run?.config.clients[0]?.load_generator, run?.read_from];
	};
	const { "load-generator": _, ...unnamed } = result;
	expect([
		json({ runner_results: unnamed }).run?.config.clients[0]?.load_generator,
		...generator({ "load-generator": "wrk2" }),
	]).toEqual(["fortio", "wrk2", expect.stringContaining("Meshery export of fortio JSON")]);
	expect(generator({ "load-generator": "x".repeat(50) })[0]).toBe("x".repeat(40));
});

test("a rate that was asked for is kept to by fortio, not by Nighthawk", () => {
	const loop = (name: string) =>
		json({ runner_results: { ...result, "load-generator": name, RequestedQPS: "5" } }).run?.loop;
	expect(loop("fortio")).toBe("paced");
	expect(loop("nighthawk")).toBe("closed");
});

test("a list, a page and a list of results are runs of their own", () => {
	const two = { reason: "It holds 2 runs; choose one of them." };
	const each = { runner_results: result };
	expect(json([each, each])).toMatchObject(two);
	expect(json({ results: [each, each] })).toMatchObject(two);
	expect(json({ runner_results: [result, result] })).toMatchObject(two);
	expect(json({ runner_results: [result] }).run?.requests).toBe(78);
	expect(json([each, { runner_results: null }]).run?.requests).toBe(78);
});
