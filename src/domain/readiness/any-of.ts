import { written } from "#src/domain/landscape/written.ts";

/** Values of which one is enough, in words. */
export function anyOf(values: readonly string[]): string {
	return values.map(written).join(" or ");
}
