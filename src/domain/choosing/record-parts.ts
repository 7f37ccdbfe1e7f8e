/**
 * What a decision record says of the options it proposes: consequences, risks, cost, exit.
 *
 * @module
 */

import type { ReportedAnswer, ReportedOption } from "#src/domain/choosing/report.ts";
import { listed } from "#src/domain/text/words.ts";

const NOTHING = "Nothing is proposed.";

/** What follows from an option: what is met, what is lacking and what stays open. */
export function consequences(options: readonly ReportedOption[]): string {
	return lines(options, ({ answers }) => {
		const of = (test: (answer: ReportedAnswer) => boolean) =>
			answers.filter(test).map(({ driver }) => driver);
		const full = of(({ level }) => level === "full");
		const lacking = of(({ level, meets }) => meets !== undefined && level !== "full");
		const open = of(({ meets }) => meets === undefined);
		return [
			...(full.length > 0 ? [`Good, because in full: ${listed(full, 99)}`] : []),
			...(lacking.length > 0 ? [`Bad, because not in full: ${listed(lacking, 99)}`] : []),
			...(open.length > 0 ? [`Open: ${listed(open, 99)}`] : []),
		];
	});
}

/** What may go wrong, as far as the claims themselves say it. */
export function risks(options: readonly ReportedOption[]): string {
	return lines(options, ({ answers, status, licenceChanges }) => {
		const named = (words: string, test: (answer: ReportedAnswer) => boolean) => {
			const found = answers.filter(test).map(({ driver }) => driver);
			return found.length > 0 ? [`${words}: ${listed(found, 99)}`] : [];
		};
		const limit = (word: string) => (answer: ReportedAnswer) => answer.limits.includes(word);
		return [
			...named("Alpha, may change or be dropped", limit("alpha")),
			...named("Beta", limit("beta")),
			...named("Partly supported", ({ level }) => level === "partial"),
			...named("Known from upstream only", ({ limits }) =>
				limits.some((words) => words.startsWith("as ")),
			),
			...named("Known at second hand only", ({ evidenceKind }) => evidenceKind === "second-hand"),
			...named("Evidence carried over, not read again", ({ unread }) => unread),
			...(status === "active" ? [] : [`Status of the project: ${status}`]),
			...licenceChanges.map((change) => `The licence has changed before, ${change}`),
		];
	});
}

/** What it may be used under, who sells it, and that prices are not in the data. */
export function costs(options: readonly ReportedOption[]): string {
	const facts = lines(options, ({ license, editions, support }) => [
		`Licence: ${license ?? "unknown"}`,
		...(editions.length > 0 ? [`Edition: ${editions.join(" or ")}`] : []),
		support.length > 0
			? `Commercial support: ${listed(support, 9)}`
			: "Commercial support: unknown",
	]);
	return options.length === 0
		? facts
		: `${facts}\n\nPrices are not part of the data: ask the vendors, and measure CPU and memory in your own cluster.`;
}

/** What makes leaving easier or harder. */
export function exits(options: readonly ReportedOption[]): string {
	return lines(options, ({ gatewayApi, page }) => [
		routesLabel(gatewayApi),
		`What another mesh would lack: see <${page}>`,
	]);
}

function routesLabel(gatewayApi: string): string {
	if (gatewayApi === "unknown") return "Whether routes can be taken along is unknown";
	return gatewayApi === "full" || gatewayApi === "partial"
		? `Routes written for the Gateway API (${gatewayApi} here) can be taken along; the mesh's own resources cannot`
		: `Gateway API support is ${gatewayApi}: routes have to be written again for another mesh`;
}

function lines(
	options: readonly ReportedOption[],
	of: (option: ReportedOption) => readonly string[],
): string {
	if (options.length === 0) return NOTHING;
	return options
		.flatMap((option) => {
			const found = of(option);
			if (found.length === 0) return [`* ${option.name}: none that the claims name`];
			return found.map((line) => `* ${option.name}: ${line}`);
		})
		.join("\n");
}
