/** Words that many names share and nobody recognizes one by. */
const COMMON = /^(service|mesh|for|the|of|on|apache|amazon|red|hat)$/i;

/** How many colours the theme has to tell series apart. */
const TONES = 4;

/**
 * Two letters that stand for a name, and one of the theme's four colours, the same each time.
 *
 * `Istio` is Is, `Kong Mesh` Ko, `Amazon VPC Lattice` VL, `Open Service Mesh` Op.
 */
export function monogram(name: string): { readonly letters: string; readonly tone: number } {
	const words = name.replace(/\(.*?\)/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];
	const own = words.filter((word) => !COMMON.test(word));
	const [first = words[0] ?? "?", second] = own;
	const letters = second === undefined ? first.slice(0, 2) : `${first[0]}${second[0]}`;
	const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
	return { letters, tone: (sum % TONES) + 1 };
}
