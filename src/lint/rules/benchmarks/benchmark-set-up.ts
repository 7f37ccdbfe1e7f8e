import { type AnyCatalogFile, entries } from "#src/lint/catalog.ts";
import type { Report, Rule } from "#src/lint/rule.ts";
import { baseName } from "#src/lint/strings.ts";
import type { TestedDataPlane } from "#src/schema/benchmarks/experiment.ts";
import { type BenchmarkFile, benchmarks } from "./benchmark-runs.ts";

/** The architecture a mesh must have for a data plane to be one of its own. */
const ARCHITECTURE: Readonly<Record<TestedDataPlane, string>> = {
	sidecar: "sidecar",
	ambient: "ambient",
	"ambient-waypoint": "ambient",
	"node-proxy": "node-proxy",
	ebpf: "ebpf",
	vwire: "vwire",
};

/** Layers a data plane cannot work at: ztunnel reads no requests, and a waypoint does nothing else. */
const IMPOSSIBLE_LAYER: Readonly<Partial<Record<TestedDataPlane, string>>> = {
	ambient: "l7",
	"ambient-waypoint": "l4",
	vwire: "l7",
};

type SetUp = NonNullable<NonNullable<BenchmarkFile["data"]["set_ups"]>[number]>;

/** What a set-up says of a run can be: the run exists, the mesh has that data plane, the words agree. */
export const benchmarkSetUp: Rule = {
	id: "benchmark-set-up",
	description:
		"A set-up belongs to a run, once, and its data plane, layer and encryption can be those of its mesh and mode.",
	why: "Experiments are grouped by the data plane that was measured; a wrong one would put a mesh among others.",
	example: {
		bad: "{ mesh: linkerd, mode: sidecar, data_plane: ambient }",
		good: "{ mesh: linkerd, mode: sidecar, data_plane: sidecar }",
	},
	check(catalog, report) {
		const refused = new Set(catalog.files.filter(isArchitectureRefused).map(({ file }) => file));
		const architectures = new Map(
			entries(catalog).map(({ file, id, data }) => {
				return [id, refused.has(file) ? [] : (data.architecture ?? [])];
			}),
		);
		for (const file of benchmarks(catalog)) {
			const seen = new Set<string>();
			for (const [index, setUp] of (file.data.set_ups ?? []).entries()) {
				if (setUp === undefined) continue;
				const problem =
					unknownRun(setUp, file, seen) ??
					impossible(setUp, architectures.get(setUp.mesh ?? "") ?? []) ??
					contradiction(setUp, file.data.method?.mtls);
				seen.add(keyOf(setUp));
				if (problem) say(report, file, index, problem);
			}
		}
	},
};

const isArchitectureRefused = ({ refused = [] }: AnyCatalogFile) =>
	refused.some(([field]) => field === "architecture");

type Problem = { readonly message: string; readonly hint: string };

const keyOf = ({ mesh, mode }: SetUp) => JSON.stringify([mesh, mode ?? null]);

function say(report: Report, { file }: BenchmarkFile, index: number, problem: Problem): void {
	const message = `The set-up ${index + 1} in ${baseName(file)} ${problem.message}`;
	report({ file, path: ["set_ups", index], at: "value", message, hint: problem.hint });
}

function unknownRun(setUp: SetUp, { runs }: BenchmarkFile, seen: ReadonlySet<string>) {
	const { mesh, mode } = setUp;
	if (mesh === "none")
		return { message: "is about the baseline.", hint: "A run without a mesh has no set-up." };
	if (seen.has(keyOf(setUp)))
		return { message: `says a second time what "${mode}" was.`, hint: "Join the two." };
	if (runs.some(({ run }) => run.mesh === mesh && (run.mode ?? null) === (mode ?? null))) return;
	const modes = [
		...new Set(runs.filter(({ run }) => run.mesh === mesh).map(({ run }) => run.mode)),
	];
	return {
		message: `is about "${mesh}" in the mode "${mode}", which no run has.`,
		hint: `Its modes are: ${modes.join("; ") || "none"}.`,
	};
}

function impossible(setUp: SetUp, architecture: readonly (string | undefined)[]) {
	const { data_plane: plane, layer, mesh } = setUp;
	if (plane === undefined) return;
	if (architecture.length > 0 && !architecture.includes(ARCHITECTURE[plane]))
		return {
			message: `has the data plane ${plane}, which "${mesh}" does not have.`,
			hint: `The architecture of its entry is: ${architecture.join(", ")}.`,
		};
	if (layer && layer === IMPOSSIBLE_LAYER[plane])
		return {
			message: `puts the data plane ${plane} at layer ${layer}.`,
			hint: "l7 is said where a proxy read the requests, l4 where none did.",
		};
	return undefined;
}

/** The words of the mode against what is said to follow from them. */
function contradiction({ mode, data_plane, mtls: own }: SetUp, all: boolean | null | undefined) {
	const mtls = own ?? all ?? undefined;
	const words = mode ?? "";
	const said = /mtls off|plaintext|plain http/i.test(words)
		? false
		: /mtls/i.test(words) || undefined;
	if (said !== undefined && mtls !== undefined && said !== mtls)
		return {
			message: `has mutual TLS ${mtls ? "on" : "off"}, but its mode reads "${words}".`,
			hint: "Correct mtls of the set-up, or leave it out where the source does not say.",
		};
	const isSidecar = /sidecar/i.test(words) && !/sidecarless|without sidecar/i.test(words);
	if (isSidecar && data_plane !== undefined && data_plane !== "sidecar")
		return {
			message: `has the data plane ${data_plane}, but its mode reads "${words}".`,
			hint: "Correct the data plane.",
		};
	return undefined;
}
