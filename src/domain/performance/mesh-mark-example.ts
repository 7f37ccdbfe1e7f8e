import { type MeshMark, type MeshMarkReading, meshMark } from "#src/domain/smp/mesh-mark.ts";

/** LiveWyer 2024: the proxy beside productpage uses 0.21 cores; its limit is 2.00, its request 0.10. */
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
