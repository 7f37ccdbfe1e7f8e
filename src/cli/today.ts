/** Today, `YYYY-MM-DD`, where the reader is or at Greenwich, whichever is later. */
export function today(): string {
	const now = new Date();
	const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
	return [now, local].map((date) => date.toISOString().slice(0, 10)).sort()[1] as string;
}
