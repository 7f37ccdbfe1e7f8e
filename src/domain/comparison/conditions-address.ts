import type { Conditions } from "#src/domain/comparison/conditions.ts";

/** Conditions read from an address, with the parts of it that mean nothing here. */
export type ReadConditions = {
	readonly conditions: Conditions;
	readonly ignored: readonly string[];
};

/** Reads conditions from the query of an address. What it does not know it ignores and reports. */
export function readConditions(query: URLSearchParams, modes: readonly string[]): ReadConditions {
	const ignored: string[] = [];
	let conditions: Conditions = { openSource: false, stable: false, mode: undefined };
	for (const [name, value] of query) {
		if (name === "show" && value === "open-source")
			conditions = { ...conditions, openSource: true };
		else if (name === "show" && value === "stable") conditions = { ...conditions, stable: true };
		else if (name === "mode" && modes.includes(value)) conditions = { ...conditions, mode: value };
		else ignored.push(`${name}=${value}`);
	}
	return { conditions, ignored };
}

/** The query that leads to these conditions; empty without any. */
export function conditionsQuery({ openSource, stable, mode }: Conditions): string {
	return [
		mode === undefined ? [] : [`mode=${mode}`],
		openSource ? ["show=open-source"] : [],
		stable ? ["show=stable"] : [],
	]
		.flat()
		.join("&");
}
