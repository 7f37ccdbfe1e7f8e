import type { Criterion } from "#src/domain/choosing/criterion.ts";
import { criterionKey } from "#src/domain/choosing/criterion.ts";
import type { ChooseQuery } from "./choose-query.ts";

/** What `/choose/` is asked, and what it has no way of asking. */
export interface ChooseCriteria {
	readonly criteria: readonly Criterion[];
	/** What had to be weakened or left out, each a sentence. */
	readonly remarks: readonly string[];
}

/**
 * A result's requirements in the form `/choose/` takes them.
 *
 * That page asks one value at a time, so "at least one of these platforms" can only be handed over as
 * wishes; it has no question about commercial support.
 */
export function chooseCriteria(query: ChooseQuery): ChooseCriteria {
	const { must, wishes, platforms, environments, architecture, commercialSupport } = query;
	const single = platforms.flatMap((any) => (any.length === 1 ? any : []));
	const several = platforms.filter((any) => any.length > 1);
	const all = [
		...must.map((id) => asked("capability", id, true)),
		...single.map((id) => asked("platform", id, true)),
		...several.flat().map((id) => asked("platform", id, false)),
		...wishes.map(({ id, weight }) => ({ ...asked("capability", id, false), weight })),
		...environments.flat().map((id) => asked("environment", id, false)),
		...architecture.map((id) => asked("architecture", id, false)),
	];
	const first = new Map(all.toReversed().map((one) => [criterionKey(one), one]));
	return {
		criteria: all.filter((one) => first.get(criterionKey(one)) === one),
		remarks: [
			...(several.length > 0 ? ["Where one of several platforms will do, each is a wish."] : []),
			...(commercialSupport ? ["Commercial support cannot be asked for there."] : []),
		],
	};
}

function asked(kind: Criterion["kind"], value: string, must: boolean): Criterion {
	return { kind, value, level: "partial", weight: 1, must };
}
