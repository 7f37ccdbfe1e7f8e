import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { aRun } from "#src/domain/benchmarks/run.fixture.ts";
import { appendRun } from "./append-run.ts";

const run = aRun({ mesh: "istio", latencies: { p99: 4 } });
const item =
	"  - mesh: istio\n    config:\n      clients:\n        - {}\n    result:\n      latencies_ms: { p99: 4 }\n";

describe("appendRun", () => {
	it.each([
		[
			"after the last run",
			"a: 1\nruns:\n  - mesh: none # base\n",
			`a: 1\nruns:\n  - mesh: none # base\n${item}`,
		],
		["without a line break at the end", "runs:\n  - mesh: none", `runs:\n  - mesh: none\n${item}`],
		[
			"before what follows the runs",
			"runs:\n  - mesh: none\n\nnotes:\n  - one\n",
			`runs:\n  - mesh: none\n${item}\nnotes:\n  - one\n`,
		],
		[
			"behind the last run's comment",
			"runs:\n  - mesh: none\n    # slow day\n",
			`runs:\n  - mesh: none\n    # slow day\n${item}`,
		],
		["in place of an empty list", "runs: [] # none yet\nz: 1\n", `runs: # none yet\n${item}z: 1\n`],
		["in place of nothing", "runs:\nz: 1\n", `runs:\n${item}z: 1\n`],
		["at the end of a file without runs", "z: 1", `z: 1\n\nruns:\n${item}`],
		[
			"with its indentation",
			"runs:\n- mesh: none\n",
			`runs:\n- mesh: none\n${item.replace(/^ {2}/gm, "")}`,
		],
	])("writes %s", (_words, before, after) => expect(appendRun(before, run)).toBe(after));

	it("keeps the line breaks of a file from Windows", () => {
		const after = appendRun("a: 1\r\nruns:\r\n  - mesh: none\r\n", run);
		expect(after).not.toMatch(/[^\r]\n/);
		expect(parse(after).runs).toHaveLength(2);
	});

	it.each([
		["text that is not YAML", "a: [1\n", "not valid YAML"],
		["a list", "- 1\n", "not valid YAML"],
		["runs that are not a list", "runs: many\n", "cannot be added to"],
		["runs on one line", "runs: [{ mesh: none }]\n", "cannot be added to"],
	])("refuses %s", (_words, text, reason) => {
		expect(() => appendRun(text, run)).toThrow(reason);
	});
});
