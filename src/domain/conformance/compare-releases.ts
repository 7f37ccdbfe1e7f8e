/**
 * Compares two releases of Gateway API for sorting, newest first; `v1.10.0` is newer than `v1.9.0`.
 *
 * A pre-release is older than its release. What is no release comes last.
 */
export function compareReleases(a: string, b: string): number {
	const [left, right] = [parts(a), parts(b)];
	const difference = left.map((part, index) => (right[index] ?? 0) - part).find((d) => d !== 0);
	if (difference !== undefined) return difference;
	return a < b ? 1 : -Number(a > b);
}

/** Minor releases between two releases of one major version; `undefined` where none can be counted. */
export function minorsBetween(older: string, newer: string): number | undefined {
	const [[oldMajor = -1, oldMinor = 0], [newMajor = -1, newMinor = 0]] = [
		parts(older),
		parts(newer),
	];
	if (oldMajor < 0 || oldMajor !== newMajor) return undefined;
	return Math.max(0, newMinor - oldMinor);
}

function parts(release: string): readonly number[] {
	const match = /^v(\d+)\.(\d+)(?:\.(\d+))?(-.+)?$/.exec(release);
	if (match === null) return [-1, 0, 0, 0];
	const [, major, minor, patch = 0, pre] = match;
	return [Number(major), Number(minor), Number(patch), pre === undefined ? 1 : 0];
}
