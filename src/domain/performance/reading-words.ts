import type { MeshMarkReading } from "#src/domain/smp/mesh-mark.ts";

const AGAINST: Readonly<Record<MeshMarkReading["against"], string>> = {
	request: "used over request",
	limit: "used over limit",
	node: "used over the node's capacity",
};

const WEIGHTS: Readonly<Record<MeshMarkReading["weights"], string>> = {
	times: "MUE × weight, as written",
	"plus-one": "MUE × (1 + weight)",
};

/** The reading of the MeshMark draft that a result stands on, in words. */
export function readingWords({ against, weights, scale }: MeshMarkReading): string {
	return `${AGAINST[against]}; ${WEIGHTS[weights]}; ${scale === 100 ? "times 100" : "not scaled"}`;
}
