import { amount, fieldsOf, listOf, own } from "./amount.ts";
import { fortioResult } from "./fortio-result.ts";
import type { Importer } from "./importer.ts";
import { nighthawkResult } from "./nighthawk-result.ts";

/** Nighthawk's own JSON and its `--output-format fortio`. */
export const nighthawk: Importer = {
	id: "nighthawk",
	label: "Nighthawk, --output-format json or fortio",
	recognises({ json }) {
		const isNative = listOf(own(fieldsOf(json), "results")).some(
			(each) => own(fieldsOf(each), "statistics") !== undefined,
		);
		return isNative || isFortioForm(json);
	},
	read({ json }) {
		const output = fieldsOf(json);
		if (own(output, "DurationHistogram") === undefined) return nighthawkResult(output);
		const form = "Nighthawk in fortio form";
		return fortioResult(output, { generator: "nighthawk", form, slack: 0.1, paces: false });
	},
};

/** Nighthawk signs its labels and writes counts as text, as protobuf does with 64 bits. */
function isFortioForm(json: unknown): boolean {
	const { Labels, DurationHistogram } = fieldsOf(json);
	const { Count } = fieldsOf(DurationHistogram);
	if (Count === undefined) return false;
	const isSigned = typeof Labels === "string" && /(^|\s)Nighthawk$/i.test(Labels.trim());
	return isSigned || (typeof Count === "string" && amount(Count, "Count") !== null);
}
