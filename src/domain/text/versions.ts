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
	const from = parts(tested);
	const to = parts(latest);
	if (from === undefined || to === undefined || !sameLine(from.line, to.line)) return undefined;
	if (to.major > from.major) {
		return { tested, latest, majors: to.major - from.major, minors: undefined };
	}
	const minors = to.major === from.major ? Math.max(0, to.minor - from.minor) : 0;
	return { tested, latest, majors: 0, minors };
}

function parts(version: string) {
	const match = /^([a-z]*)[- ]?v?(\d+)[.-](\d+)/i.exec(version.trim());
	if (match === null) return undefined;
	return { line: (match[1] ?? "").toLowerCase(), major: Number(match[2]), minor: Number(match[3]) };
}

/** `stable`, `v` and no prefix name the same line of releases. */
function sameLine(one: string, other: string): boolean {
	const plain = (line: string) => (["", "v", "stable"].includes(line) ? "" : line);
	return plain(one) === plain(other);
}
