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

/** How the draft is read where it leaves a choice. Shown beside every result. */
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
