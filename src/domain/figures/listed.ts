/**
 * Names as a list in a sentence, cut when it gets long.
 *
 * @param most - How many names to write before "n others".
 * @example
 * listed(["Istio", "Kuma", "Linkerd"]) // => "Istio, Kuma and Linkerd"
 */
export function listed(names: readonly string[], most = 4): string {
	if (names.length > most) {
		const shown = names.slice(0, most - 1).join(", ");
		return `${shown} and ${names.length - most + 1} others`;
	}
	const last = names.at(-1) ?? "";
	const rest = names.slice(0, -1).join(", ");
	return rest === "" ? last : `${rest} and ${last}`;
}
