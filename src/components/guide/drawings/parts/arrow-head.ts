/**
 * A line that ends where its arrow head begins, and the head.
 *
 * @param via - Points of the line, as "x,y x,y".
 * @param length - Length of the head; the line keeps its end where this is 0.
 */
export function arrowHead(via: string, length: number): { line: string; tip: string } {
	const points = via.split(" ").map((point) => point.split(",").map(Number));
	const [x = 0, y = 0] = points.at(-1) ?? [];
	const [fromX = 0, fromY = 0] = points.at(-2) ?? [];
	const way = Math.hypot(x - fromX, y - fromY) || 1;
	const [dx, dy] = [(x - fromX) / way, (y - fromY) / way];
	const neck = [x - dx * length, y - dy * length] as const;
	const wing = length / 2;
	const written = (pairs: readonly (readonly number[])[]) =>
		pairs.map((pair) => pair.map((value) => Math.round(value * 10) / 10).join(",")).join(" ");
	return {
		line: written([...points.slice(0, -1), neck]),
		tip: written([
			[x, y],
			[neck[0] - dy * wing, neck[1] + dx * wing],
			[neck[0] + dy * wing, neck[1] - dx * wing],
		]),
	};
}
