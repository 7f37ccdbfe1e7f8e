import type { MaturityPart } from "#src/schema/strengths.ts";

/** What readers see for the parts of maturity. */
export const MATURITY_PART_NAMES: Readonly<Record<MaturityPart, string>> = {
	"years-stable": "Years stable",
	"foundation-level": "Foundation level",
	"living-status": "Living status",
	"conformance-report": "Conformance report",
};
