import { amount, fieldsOf, listOf, own } from "./amount.ts";
import { fortioResult } from "./fortio-result.ts";
import type { Importer, Source } from "./importer.ts";
import { nighthawkResult } from "./nighthawk-result.ts";
import { parsedYaml } from "./yaml.ts";

const STATISTICS = /^results:[\s\S]*^\s*(?:- )?statistics:/m;

/** Nighthawk's own JSON and YAML, and its `--output-format fortio`. */
export const nighthawk: Importer = {
	id: "nighthawk",
	label: "Nighthawk, --output-format json, yaml or fortio",
	recognises(source) {
		if (source.json === undefined) return isNighthawkYaml(source.text);
		const isNative = listOf(own(fieldsOf(source.json), "results")).some(
			(each) => own(fieldsOf(each), "statistics") !== undefined,
		);
		return isNative || isFortioForm(source.json);
	},
	read: (source) =>
		source.json === undefined && isNighthawkYaml(source.text)
			? nighthawkResult(fieldsOf(parsedYaml(source)), "Nighthawk YAML")
			: fromJson(source),
};

/** Is it Nighthawk's output in YAML? */
export function isNighthawkYaml(text: string): boolean {
	return /^options:/m.test(text.slice(0, 1000)) && STATISTICS.test(text.slice(0, 20_000));
}

function fromJson({ json }: Source) {
	const output = fieldsOf(json);
	if (own(output, "DurationHistogram") === undefined) return nighthawkResult(output);
	const form = "Nighthawk in fortio form";
	return fortioResult(output, { generator: "nighthawk", form, slack: 0.1, paces: false });
}

/** Nighthawk signs its labels and writes counts as text, as protobuf does with 64 bits. */
function isFortioForm(json: unknown): boolean {
	const { Labels, DurationHistogram } = fieldsOf(json);
	const { Count } = fieldsOf(DurationHistogram);
	if (Count === undefined) return false;
	const isSigned = typeof Labels === "string" && /(^|\s)Nighthawk$/i.test(Labels.trim());
	return isSigned || (typeof Count === "string" && amount(Count, "Count") !== null);
}
