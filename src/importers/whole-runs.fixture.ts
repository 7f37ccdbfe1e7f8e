import { blankRun } from "#src/domain/smp/blank-run.ts";
import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import { importRun } from "./import-run.ts";

/** What is read from a text, or why nothing is. */
export function read(text: string) {
	const imported = importRun(text);
	return imported.ok ? imported : { ...imported, run: undefined, remarks: undefined };
}

/** A run in short: what a test leaves out is unknown. */
export type WholeRun = {
	readonly tool: string;
	readonly protocol?: string;
	readonly connections?: number;
	readonly rps?: number;
	readonly duration?: string;
	readonly ms: Partial<SmpRun["result"]["latencies_ms"]>;
	readonly result?: object;
	readonly rest: Partial<SmpRun>;
};

/** The run with every field that it has, so that one which should be unknown shows. */
export function whole({ tool, protocol = "HTTP", ms, result, rest, ...load }: WholeRun) {
	const blank = blankRun("none");
	const { connections = null, rps = null, duration = null } = load;
	return {
		...blank,
		config: {
			clients: [{ load_generator: tool, protocol: `PROTOCOL_${protocol}`, connections, rps }],
			duration,
		},
		result: {
			...blank.result,
			latencies_ms: { ...blank.result.latencies_ms, ...ms },
			...result,
		},
		...rest,
	};
}
