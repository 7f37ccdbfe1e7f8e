/** A name that fits a narrow column: cut at the end, with an ellipsis. */
export function cutName(name: string, most: number): string {
	return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}
