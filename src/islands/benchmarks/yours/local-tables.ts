import { loadFinding, type NameOf } from "#src/domain/benchmarks/findings.ts";
import { allLoads } from "#src/domain/benchmarks/loads.ts";
import { localExperiment, NO_DETAILS } from "#src/domain/benchmarks/local-experiment.ts";
import { element } from "#src/islands/page/element.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import { resultsTable } from "./results-table.ts";

const ALONE = "Nothing else was run at this load, so there is nothing to compare it with.";

/** The runs by load, each load a table, with what it shows at p99. */
export function localTables(runs: readonly SmpRun[], nameOf: NameOf): readonly HTMLElement[] {
	const scenarios = allLoads(localExperiment(NO_DETAILS, runs));
	return scenarios.flatMap(({ scenario, loads }) =>
		loads.flatMap((load) => {
			const words = [scenario, load.words].filter(Boolean).join(": ");
			const finding = loadFinding(load, nameOf) ?? (load.rows.length === 1 ? ALONE : "");
			return [resultsTable(load, nameOf, words), element("p", finding, { class: "finding" })];
		}),
	);
}
