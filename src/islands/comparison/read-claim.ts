import type { QualifiedLevel } from "#src/domain/comparison/claim.ts";

const LEVELS = ["full", "partial", "planned", "none"] as const;
const STAGES = ["alpha", "beta", "stable"] as const;
const EDITIONS = ["open-source", "enterprise", "managed"] as const;

/** The claim a cell of a page shows, from its sign's class and its data attributes. */
export function readClaim(cell: Element): QualifiedLevel | undefined {
	const sign = cell.querySelector(".level");
	const level = LEVELS.find((id) => sign?.classList.contains(`level-${id}`));
	if (level === undefined) return undefined;
	const stage = STAGES.find((id) => id === cell.getAttribute("data-stage"));
	const edition = EDITIONS.find((id) => id === cell.getAttribute("data-edition"));
	const modes = cell.getAttribute("data-modes")?.split(" ");
	return {
		level,
		...(stage && { stage }),
		...(edition && { edition }),
		...(modes && { modes }),
	};
}

/** Changes the sign and the word of a cell; what limits the claim stays beside it. */
export function writeLevel(cell: Element, level: string): void {
	const sign = cell.querySelector(".level");
	if (sign === null || sign.classList.contains(`level-${level}`)) return;
	sign.className = `level level-${level}`;
	const word = sign.firstChild;
	if (word !== null) word.nodeValue = level;
}
