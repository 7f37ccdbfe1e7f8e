/** A share of 0 to 1 as whole per cent. */
export function percent(share: number): number {
	return Math.round(share * 100);
}
