import {
	type LevelUnder,
	type QualifiedLevel,
	readLevels,
} from "#src/domain/comparison/conditions.ts";

const LEVELS = ["full", "partial", "planned", "none"] as const;
const STAGES = ["alpha", "beta", "stable"] as const;
const EDITIONS = ["open-source", "enterprise", "managed"] as const;
/** Kinds of evidence that are not about the entry itself. */
const OTHERS = ["upstream", "second-hand"] as const;

/** The claim a cell of a page shows, from its sign's class and its data attributes. */
export function readClaim(cell: Element): QualifiedLevel | undefined {
	const names = cell.querySelector(".level")?.getAttribute("class");
	const level = LEVELS.find((id) => names?.includes(`level-${id}`));
	if (level === undefined) return undefined;
	const stage = STAGES.find((id) => id === cell.getAttribute("data-stage"));
	const edition = EDITIONS.find((id) => id === cell.getAttribute("data-edition"));
	const kind = OTHERS.find((id) => id === cell.getAttribute("data-kind"));
	const modes = cell.getAttribute("data-modes")?.split(" ");
	const levels = cell.getAttribute("data-levels");
	return {
		level,
		...(stage && { stage }),
		...(edition && { edition }),
		...(kind && { evidence_kind: kind }),
		...(modes && { modes }),
		...(levels !== null && { levels: readLevels(levels) }),
	};
}

/** Changes the sign and the word of a cell; what limits the claim stays next to it. */
export function writeLevel(cell: Element, level: LevelUnder): void {
	const sign = cell.querySelector(".level");
	const word = sign?.firstChild;
	if (!sign || !word || word.nodeValue?.trim() === level) return;
	sign.className = `level level-${SIGNS[level] ?? level}`;
	word.nodeValue = sign.childElementCount > 0 ? `${level} ` : level;
}

/** What is there, but not as asked for, has the sign of what is to come. */
const SIGNS: Readonly<Partial<Record<LevelUnder, string>>> = {
	"not stable": "planned",
	"not open source": "none",
};
