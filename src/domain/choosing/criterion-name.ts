import type { Criterion } from "#src/domain/choosing/criterion.ts";
import { written } from "#src/domain/landscape/written.ts";

/**
 * A criterion in words, as a reader sees it in lists and in the decision record.
 *
 * @param capabilities - Names of capabilities by id.
 */
export function criterionName(
	{ kind, value, level }: Criterion,
	capabilities: Readonly<Record<string, string>>,
): string {
	switch (kind) {
		case "capability":
			return `${capabilities[value] ?? value}${level === "full" ? ", fully" : ""}`;
		case "platform":
			return `Runs on ${written(value)}`;
		case "environment":
			return `Meant for ${written(value)}`;
		case "architecture":
			return `Architecture: ${written(value)}`;
		case "source":
			return value === "yes" ? "Open source" : "Open source, at least in part";
		case "license":
			return `Licence ${value}`;
		case "foundation":
			return `Foundation level ${value}${value === "graduated" ? "" : " or higher"}`;
	}
}
