/**
 * The MeshMark draft: what it computes from utilization, and its readings.
 *
 * @module
 */

/** One resource of the mesh and how much of what was assigned it used. */
export type MeshMarkResource = {
	readonly name: string;
	/** Utilization class it belongs to; the draft lists none, so the reader names them. */
	readonly group: string;
	/** Used over assigned in percent; may pass 100 against a request. `undefined` is not measured. */
	readonly utilizationPercent: number | undefined;
	/** The draft allows -0.5 to 0.5. */
	readonly weight: number;
};

/** How the draft is read where it leaves a choice. Shown next to every result. */
export type MeshMarkReading = {
	/** What utilization was measured against; the draft does not say. */
	readonly against: "request" | "limit" | "node";
	/** `times`: MUE × weight, as written. `plus-one`: MUE × (1 + weight), so that 0 is neutral. */
	readonly weights: "times" | "plus-one";
	/** The draft speaks of 0 to 100 and gives no mapping: 1 leaves the sum as it is. */
	readonly scale: 1 | 100;
};

/** A MeshMark with everything it came from. Never a rank. */
export type MeshMark = {
	readonly reading: MeshMarkReading;
	/** MUE of each resource: 1 is idle, 0 fully used, negative beyond what was assigned. */
	readonly resources: readonly (MeshMarkResource & { readonly efficiency: number | undefined })[];
	/** 1 + all MUE_i; `undefined` when a resource was not measured. */
	readonly utilizationEfficiency: number | undefined;
	readonly mark: number | undefined;
	/** Names of the resources that were not measured, for "not computed". */
	readonly missing: readonly string[];
	/** True when the mark leaves 0 to 100, which the draft does not expect. */
	readonly outsideScale: boolean;
};

/**
 * MeshMark and MUE as the draft of the SMP project writes them, under one chosen reading.
 *
 * The draft contradicts itself on direction, scale, weights and classes; nothing here decides it.
 *
 * @returns Everything undefined and listed as missing where an input is missing: no guess.
 * @see {@link https://smp-spec.io/meshmark | MeshMark}
 */
export function meshMark(
	resources: readonly MeshMarkResource[],
	reading: MeshMarkReading,
): MeshMark {
	const measured = resources.map((resource) => ({ ...resource, efficiency: efficiency(resource) }));
	const missing = measured.filter((each) => each.efficiency === undefined).map(({ name }) => name);
	const complete = missing.length === 0 && measured.length > 0;
	const mark = complete ? weightedMean(measured, reading) : undefined;
	return {
		reading,
		resources: measured,
		utilizationEfficiency: complete
			? measured.reduce((sum, each) => sum + (each.efficiency ?? 0), 1)
			: undefined,
		mark,
		missing,
		outsideScale: mark !== undefined && (mark < 0 || mark > reading.scale),
	};
}

function efficiency({ utilizationPercent }: MeshMarkResource): number | undefined {
	return utilizationPercent === undefined ? undefined : 1 - utilizationPercent / 100;
}

function weightedMean(measured: MeshMark["resources"], reading: MeshMarkReading): number {
	const byGroup = Map.groupBy(measured, ({ group }) => group);
	const means = [...byGroup.values()].map((together) => {
		const sum = together.reduce((total, { efficiency: mue, weight }) => {
			const factor = reading.weights === "times" ? weight : 1 + weight;
			return total + (mue ?? 0) * factor;
		}, 0);
		return sum / together.length;
	});
	return (reading.scale * means.reduce((sum, mean) => sum + mean, 0)) / means.length;
}

/** What the draft of MeshMark leaves open: its name, and why it matters. */
export const MESH_MARK_OPEN = [
	[
		"Direction",
		"A part of the draft grows with idle CPU, yet calls 1.0, everything used up, the best value. In its own chart the idle case has the highest value and the lowest latency.",
	],
	["Scale", "The text speaks of 0 to 100. Nothing maps the sum to it."],
	[
		"Weights",
		"Each resource is multiplied by a weight between −50 % and +50 %. A weight of 0 % then erases a resource, and negative marks are possible. Reading it as 1 + weight is not written anywhere.",
	],
	["Classes", "The sum runs over utilization classes, and no list of classes exists."],
	[
		"Assigned resource",
		"Use against the request, the limit or the node? The worked example below changes its sign with the answer.",
	],
	["Other resources", "Only CPU has a formula. Memory, bandwidth and storage are named."],
	["Latency and errors", "They are not inputs. A mesh that fails fast scores well."],
	["Baseline", "Nothing subtracts what the application itself uses."],
	["Window", "Mean or peak, a pod or the cluster, which components: open."],
] as const;

/** Where the draft and the work on it are: address, and what is there. */
export const MESH_MARK_SOURCES = [
	["https://smp-spec.io/meshmark", "the draft, its formulas as pictures"],
	[
		"https://github.com/service-mesh-performance/service-mesh-performance/pull/335",
		"the review of its text, open since May 2022",
	],
	[
		"https://github.com/service-mesh-performance/service-mesh-performance/issues/325",
		"the work to implement it, open",
	],
] as const;

/**
 * The only published values of MUE, read off the chart on the draft's page by pixel: target rate, actual rate,
 * p99 on an axis without a unit, MUE.
 */
export const MESH_MARK_PUBLISHED = [
	["100", "about 100", "12.8", "3.7"],
	["1,000", "about 1,000", "13.6", "3.6"],
	["10,000", "about 9,960", "15.8", "2.3"],
	["100,000", "about 14,900", "19.6", "1.7"],
	["1,000,000", "about 15,100", "19.3", "1.6"],
] as const;

/** LiveWyer 2024: the proxy next to productpage uses 0.21 cores; its limit is 2.00, its request 0.10. */
const USED = 0.2129;
const ASSIGNED = { limit: 2, request: 0.1 } as const;

/** One real measurement under one of the readings the draft allows. */
export type MeshMarkCase = {
	readonly reading: MeshMarkReading;
	readonly weight: number;
	readonly result: MeshMark;
};

/** One real measurement under all eight readings the draft allows. */
export function meshMarkExample(): readonly MeshMarkCase[] {
	return (["limit", "request"] as const).flatMap((against) =>
		(["times", "plus-one"] as const).flatMap((weights) =>
			[0, 0.5].map((weight) => {
				const reading: MeshMarkReading = { against, weights, scale: 100 };
				const utilizationPercent = (100 * USED) / ASSIGNED[against];
				const cpu = { name: "CPU", group: "compute", utilizationPercent, weight };
				return { reading, weight, result: meshMark([cpu], reading) };
			}),
		),
	);
}

const AGAINST: Readonly<Record<MeshMarkReading["against"], string>> = {
	request: "used over request",
	limit: "used over limit",
	node: "used over the node's capacity",
};

const WEIGHTS: Readonly<Record<MeshMarkReading["weights"], string>> = {
	times: "MUE × weight, as written",
	"plus-one": "MUE × (1 + weight)",
};

/** The reading of the MeshMark draft that a result is based on, in words. */
export function readingLabel({ against, weights, scale }: MeshMarkReading): string {
	return `${AGAINST[against]}; ${WEIGHTS[weights]}; ${scale === 100 ? "times 100" : "not scaled"}`;
}
