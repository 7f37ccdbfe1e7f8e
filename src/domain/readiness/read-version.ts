/** A version of the instrument from outside; `undefined` when it is none. */
export function readVersion(written: unknown): number | undefined {
	const isVersion = Number.isInteger(written) && Number(written) >= 1 && Number(written) < 1e6;
	return isVersion ? Number(written) : undefined;
}
