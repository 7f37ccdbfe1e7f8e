/** The two font families, and what replaces them where they are missing. */
export const FAMILIES = {
	sans: { name: "Source Sans 3", fallback: "Arial, sans-serif" },
	serif: { name: "Brygada 1918", fallback: "Georgia, serif" },
} as const;

/** Sizes of text in figures, px. */
export const FIGURE_TEXT = { label: 12.5, axis: 11.5, title: 19, note: 12.5 } as const;
