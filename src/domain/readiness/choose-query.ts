import type { WeightedCapability } from "#src/domain/scoring/coverage-interval.ts";
import type { Requirements } from "./requirements.ts";

/**
 * What a result asks of the weighted decision at `/choose/`. Plain JSON, ids only.
 *
 * How it is written into an address is up to that page.
 */
export interface ChooseQuery {
	/** Capabilities a mesh must have. */
	readonly must: readonly string[];
	/** Capabilities wished for. Each has weight 1, as every wish of the questionnaire is worth one point. */
	readonly wishes: readonly WeightedCapability[];
	/** Must: at least one of each group. */
	readonly platforms: readonly (readonly string[])[];
	/** Wish: at least one of each group. */
	readonly environments: readonly (readonly string[])[];
	/** Wish: at least one of them; empty when any will do. */
	readonly architecture: readonly string[];
	/** Wish: somebody sells support. */
	readonly commercialSupport: boolean;
}

/** The requirements of a result as a question to `/choose/`. */
export function chooseQuery(requirements: Requirements): ChooseQuery {
	const { hard, soft, platforms, environments, architecture, prefer } = requirements;
	return {
		must: hard.map(({ capability }) => capability),
		wishes: soft.map(({ capability }) => ({ id: capability, weight: 1 })),
		platforms: platforms.map(({ any }) => any),
		environments: environments.map(({ any }) => any),
		architecture: architecture?.any ?? [],
		commercialSupport: prefer.some(({ fact }) => fact === "commercial_support"),
	};
}
