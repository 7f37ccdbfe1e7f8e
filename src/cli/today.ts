/** Today in UTC, `YYYY-MM-DD`: the day is the same for whoever writes a file and for what checks it. */
export function today(): string {
	return new Date().toISOString().slice(0, 10);
}
