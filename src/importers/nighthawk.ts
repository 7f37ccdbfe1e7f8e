import { fieldsOf, own } from "./amount.ts";
import { fortioResult } from "./fortio-result.ts";
import type { Importer, Source } from "./importer.ts";
import { nighthawkResult } from "./nighthawk-result.ts";
import { isNighthawkYaml } from "./recognise-text.ts";
import { RECOGNISERS } from "./recognition.ts";
import { parsedYaml } from "./yaml.ts";

/** Nighthawk's own JSON and YAML, and its `--output-format fortio`. */
export const nighthawk: Importer = {
	id: "nighthawk",
	label: "Nighthawk, --output-format json, yaml or fortio",
	recognises: RECOGNISERS.nighthawk,
	read: (source) =>
		source.json === undefined && isNighthawkYaml(source.text)
			? nighthawkResult(fieldsOf(parsedYaml(source)), "Nighthawk YAML")
			: fromJson(source),
};

function fromJson({ json }: Source) {
	const output = fieldsOf(json);
	if (own(output, "DurationHistogram") === undefined) return nighthawkResult(output);
	const form = "Nighthawk in fortio form";
	return fortioResult(output, { generator: "nighthawk", form, slack: 0.1, paces: false });
}
