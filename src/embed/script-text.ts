/**
 * A script from its functions, without comments and without spaces that mean nothing.
 *
 * No parser: it relies on the functions having no string in which a sign stands between two spaces,
 * and on every statement ending with a semicolon. The browser tests run what comes out.
 *
 * @param name - The function to call.
 */
export function scriptText(parts: readonly string[], name: string, argument = ""): string {
	const code = parts
		.join("\n")
		.replace(/\/\*\*?[\s\S]*?\*\//g, "")
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "" && !line.startsWith("//"))
		.join("\n")
		.replace(/ (=|=>|===|!==|\?|:|\?\?|\+|-|\*|\/|&&|\|\||<|>|>=|<=) /g, "$1")
		.replace(/([,:;{}()]) /g, "$1")
		.replace(/ ([{}()])/g, "$1")
		.replace(/([,:;{([])\n/g, "$1")
		.replace(/\n([})\]])/g, "$1");
	return shortNames(`${code}\n${name}(${argument});`, parts);
}

/** The functions call each other by one letter; their names stand in no string and in no field. */
function shortNames(code: string, parts: readonly string[]): string {
	const names = parts.map((part) => part.match(/^function (\w+)/)?.[1] ?? "");
	return names.filter(Boolean).reduce((text, name, at) => {
		return text.replaceAll(
			new RegExp(`\\b${name}\\b`, "g"),
			() => `$${String.fromCharCode(97 + at)}`,
		);
	}, code);
}
