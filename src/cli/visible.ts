/** Text with line breaks and control signs shown as escapes, so that no name can steer a terminal. */
export function visible(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for.
	return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (sign) => {
		return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
	});
}
