/** What a reader has ticked before the script arrived: nothing of it is to be lost. */
export function tickedBefore(): Readonly<Record<string, string>> {
	if (typeof document === "undefined") return {};
	const ticked = document.querySelectorAll<HTMLInputElement>(
		".readiness input[type=radio]:checked",
	);
	return Object.fromEntries([...ticked].map(({ name, value }) => [name, value]));
}
