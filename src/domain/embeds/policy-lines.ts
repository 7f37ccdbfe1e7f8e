/** What the policy of a host must allow, for each way of quoting. */
export function policyLines(
	site: string,
): readonly { readonly way: string; readonly line: string }[] {
	const { origin } = new URL(site);
	return [
		{ way: "Frame", line: `frame-src ${origin}` },
		{ way: "Picture", line: `img-src ${origin}` },
		{ way: "Element", line: `script-src ${origin}; frame-src ${origin}; img-src ${origin}` },
	];
}
