import { expect, test } from "vitest";
import { tableCsv } from "#src/domain/text/table.ts";
import { experimentTable } from "./columns.ts";
import { anExperiment } from "./experiment.fixture.ts";
import { aRun } from "./run.fixture.ts";

test("every run is a line, unknown is empty and no cell becomes a formula", () => {
	const run = aRun({
		mesh: "istio",
		mode: "=1+1",
		latencies: { p50: 0.25 },
		labels: { pods: "3" },
	});
	const [head = "", line = ""] = tableCsv(experimentTable(anExperiment({ runs: [run] }))).split(
		"\r\n",
	);
	const cells = Object.fromEntries(head.split(",").map((name, at) => [name, line.split(",")[at]]));
	expect(cells).toMatchObject({
		mesh: "istio",
		mode: "'=1+1",
		p50_ms: "0.25",
		p99_ms: "",
		labels: "pods: 3",
	});
});
