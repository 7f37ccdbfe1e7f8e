/** Text with line breaks, control signs and hidden signs shown as escapes, so that no name can steer a terminal. */
export function visible(text: string): string {
	return text.replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu, (sign) => {
		const code = (sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
		return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
	});
}

/** A count with its noun: "1 file", "2 files". */
export function plural(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
