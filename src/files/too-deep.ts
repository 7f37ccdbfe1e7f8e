import type { CST } from "yaml";

/** No entry nests deeper than a handful of levels. */
const DEEPEST = 64;

/**
 * Where a document nests deeper than 64 levels, as an offset into its text.
 *
 * Walks with its own stack: a hundred thousand open brackets must not exhaust the call stack.
 */
export function tooDeep(document: CST.Token): number | undefined {
	const stack: { token: CST.Token; depth: number }[] = [{ token: document, depth: 0 }];
	for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
		const { token, depth } = top;
		if (depth > DEEPEST) return token.offset;
		for (const child of children(token)) stack.push({ token: child, depth: depth + 1 });
	}
	return undefined;
}

function children(token: CST.Token): readonly CST.Token[] {
	if (token.type === "document") return token.value === undefined ? [] : [token.value];
	if (!("items" in token)) return [];
	return token.items.flatMap(({ key, value }) =>
		[key, value].filter((child): child is CST.Token => child !== null && child !== undefined),
	);
}
