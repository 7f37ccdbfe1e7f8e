import parseExpression from "spdx-expression-parse";
import licences from "spdx-license-list";
import { entries } from "#src/lint/catalog.ts";
import type { Rule } from "#src/lint/rule.ts";
import { baseName, didYouMean } from "#src/lint/strings.ts";

type Expression = ReturnType<typeof parseExpression>;

/** What is sold without its source has no SPDX id. */
const PROPRIETARY = "Proprietary";

/**
 * A licence is one that the SPDX list knows, and "open source" means that the Open Source Initiative
 * has approved it. `LicenseRef-…` names one that is not on the list.
 */
export const licenceId: Rule = {
	id: "licence-id",
	description:
		"A licence is an SPDX expression or Proprietary; what is called open source has an OSI-approved one.",
	why: "Tables group by licence, and programs read SPDX ids, not the way people say them.",
	example: { bad: "license: Apache 2", good: "license: Apache-2.0" },
	isPerFile: true,
	check(catalog, report) {
		for (const { file, data } of entries(catalog)) {
			const { license, open_source } = data;
			if (license === undefined || license === PROPRIETARY) continue;
			const name = baseName(file);
			const expression = parsed(license);
			if (expression === undefined) {
				const message = `"${license}" in ${name} is not an SPDX licence expression.`;
				const ids = [...Object.keys(licences), PROPRIETARY];
				const hint = didYouMean(license, ids, "The ids are at https://spdx.org/licenses/.");
				report({ file, path: ["license"], at: "value", message, hint });
			} else if ((open_source === "yes" || open_source === "open-core") && !isOpen(expression)) {
				const message = `${name} is called open source, but ${license} is not approved by the Open Source Initiative.`;
				const hint = "Correct the licence, or set open_source to source-available.";
				report({ file, path: ["open_source"], at: "value", message, hint });
			}
		}
	},
};

function parsed(license: string): Expression | undefined {
	try {
		return parseExpression(license);
	} catch {
		return undefined;
	}
}

/** Of two licences that both hold, both have to be approved; of two to choose from, one. */
function isOpen(expression: Expression): boolean {
	if ("license" in expression) return licences[expression.license]?.osiApproved === true;
	const { conjunction, left, right } = expression;
	return conjunction === "and" ? isOpen(left) && isOpen(right) : isOpen(left) || isOpen(right);
}
