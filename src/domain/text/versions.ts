/**
 * Versions compared: how far one is behind another, and which release is newer.
 *
 * @module
 */

/** How far a tested version is behind today's. */
export type VersionAge = {
	readonly tested: string;
	readonly latest: string;
	/** Major versions behind; 0 within one major version. */
	readonly majors: number;
	/** Minor versions behind; `undefined` across major versions, where they cannot be counted. */
	readonly minors: number | undefined;
};

/**
 * How many versions lie between the one that was measured and today's.
 *
 * @param latest - Today's latest version, from the entry of the mesh.
 * @returns `undefined` when one of the two holds no number, or when they belong to different
 * lines (`edge-25.3.1` against `stable-2.14.9`). Never negative.
 * @example
 * versionAge("1.20.3", "1.31.0") // => { majors: 0, minors: 11, … }
 */
export function versionAge(tested: string, latest: string): VersionAge | undefined {
	const from = versionParts(tested);
	const to = versionParts(latest);
	if (from === undefined || to === undefined || !sameLine(from.line, to.line)) return undefined;
	if (to.major > from.major) {
		return { tested, latest, majors: to.major - from.major, minors: undefined };
	}
	const minors = to.major === from.major ? Math.max(0, to.minor - from.minor) : 0;
	return { tested, latest, majors: 0, minors };
}

function versionParts(version: string) {
	const match = /^([a-z]*)[- ]?v?(\d+)[.-](\d+)/i.exec(version.trim());
	if (match === null) return undefined;
	return { line: (match[1] ?? "").toLowerCase(), major: Number(match[2]), minor: Number(match[3]) };
}

/** `stable`, `v` and no prefix name the same line of releases. */
function sameLine(one: string, other: string): boolean {
	const plain = (line: string) => (["", "v", "stable"].includes(line) ? "" : line);
	return plain(one) === plain(other);
}

/**
 * Compares two releases of Gateway API for sorting, newest first; `v1.10.0` is newer than `v1.9.0`.
 *
 * A pre-release is older than its release. What is not a release comes last.
 */
export function compareReleases(a: string, b: string): number {
	const [left, right] = [releaseParts(a), releaseParts(b)];
	const difference = left.map((part, index) => (right[index] ?? 0) - part).find((d) => d !== 0);
	if (difference !== undefined) return difference;
	return a < b ? 1 : -Number(a > b);
}

/** Minor releases between two releases of one major version; `undefined` where none can be counted. */
export function minorsBetween(older: string, newer: string): number | undefined {
	const [[oldMajor = -1, oldMinor = 0], [newMajor = -1, newMinor = 0]] = [
		releaseParts(older),
		releaseParts(newer),
	];
	if (oldMajor < 0 || oldMajor !== newMajor) return undefined;
	return Math.max(0, newMinor - oldMinor);
}

function releaseParts(release: string): readonly number[] {
	const match = /^v(\d+)\.(\d+)(?:\.(\d+))?(-.+)?$/.exec(release);
	if (match === null) return [-1, 0, 0, 0];
	const [, major, minor, patch = 0, pre] = match;
	return [Number(major), Number(minor), Number(patch), pre === undefined ? 1 : 0];
}
