import type { Fields } from "./amount.ts";
import { errorShare, statusCounts } from "./error-share.ts";

/** Requests cut off when the time was up are neither answers nor failures; oha's own rate counts them. */
const DEADLINE = "aborted due to deadline";

/**
 * What oha counted: answers by status, and requests that got none by the reason.
 *
 * oha's own success rate takes every answer for a success, a 503 as well; it is not used.
 */
export function ohaCounts(statuses: Fields, errors: Fields) {
	const { [DEADLINE]: aborted = 0, ...failures } = statusCounts(errors);
	const codes = { ...statusCounts(statuses), ...failures };
	return {
		requests: Object.values(codes).reduce((sum, number) => sum + number, 0),
		errors: errorShare(codes),
		cutOff: aborted,
	};
}
