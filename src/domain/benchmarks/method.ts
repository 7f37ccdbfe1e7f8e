import type { Experiment } from "#src/schema/experiment.ts";
import { writtenNumber } from "./written-number.ts";

/** One fact about method or environment, in words. */
export type MethodFact = { readonly name: string; readonly value: string };

type Fact = readonly [string, string | number | boolean | null | undefined];

/** Everything an experiment says about how and on what it was measured; unknown is left out. */
export function methodFacts({ method, environment }: Experiment): readonly MethodFact[] {
	const facts: readonly Fact[] = [
		["Load generator", method.load_generator],
		["Loop", method.loop],
		["Rates asked for, rps", listed(method.target_rps)],
		["Full speed", method.full_speed],
		["Connections", method.connections_note ?? listed(method.connections)],
		["Time under load", method.durations.join(", ")],
		["Payload, bytes", listed(method.payload_bytes)],
		["Protocol", method.protocol],
		["Repeats", method.repeats],
		["How repeats became one number", method.aggregation],
		["Mutual TLS", method.mtls],
		["Why there is no baseline", method.no_baseline],
		["Kubernetes", environment.kubernetes_version],
		["Distribution", environment.distribution],
		["Where", environment.cloud],
		["Machines", environment.nodes],
		["Cores per node", environment.cores_per_node],
		["Memory per node, GB", environment.memory_gb_per_node],
		["Processor", environment.cpu],
		["Network plug-in", environment.cni],
	];
	return facts.flatMap(([name, value]) => {
		if (value === null || value === undefined || value === "") return [];
		const text = typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
		return [{ name, value: text }];
	});
}

function listed(values: readonly number[]): string {
	return values.map(writtenNumber).join(", ");
}

/**
 * The set-up in a sentence: what sent the load and how, and where it ran.
 *
 * @example
 * // => "fortio, constant rate, HTTP/1.1. On GKE, Google Cloud, 3 nodes."
 */
export function setUpSentence({ method, environment }: Experiment): string {
	const load = [method.load_generator, method.loop, method.protocol];
	const kubernetes = environment.kubernetes_version;
	const ground = [
		environment.distribution,
		kubernetes && `Kubernetes ${kubernetes}`,
		environment.cloud,
		environment.nodes,
	];
	const sentences = [load, ground].map((parts) => parts.filter(Boolean).join("; "));
	const [first, second] = sentences;
	return [first && `Load: ${first}.`, second && `Ground: ${second}.`].filter(Boolean).join(" ");
}
