import type { Status } from "#src/schema/entry-vocabulary.ts";

/** Whether an entry can still be chosen: `unclear` where no source says how the project stands. */
export type Lifecycle = "living" | "unclear" | "ended";

const LIFECYCLES: Readonly<Record<Status, Lifecycle>> = {
	active: "living",
	maintenance: "living",
	unknown: "unclear",
	archived: "ended",
	discontinued: "ended",
};

/** The order in which tables and lists show entries: what can be chosen comes first. */
export const LIFECYCLE_ORDER = ["living", "unclear", "ended"] as const satisfies Lifecycle[];

/** Groups the five statuses by what they mean to somebody who has to choose. */
export function lifecycle(status: Status): Lifecycle {
	return LIFECYCLES[status];
}
