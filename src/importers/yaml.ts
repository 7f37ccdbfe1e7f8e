import type { Source } from "./importer.ts";
import { LONGEST_YAML } from "./recognise-text.ts";
import { refuse } from "./refuse.ts";

/** What a YAML file holds. */
export function parsedYaml({ text, parseYaml }: Source): unknown {
	if (parseYaml === undefined) return refuse("It is YAML, and no YAML reader is at hand.");
	if (text.length > LONGEST_YAML) return refuse("It is more YAML than a result can be.");
	try {
		return parseYaml(text);
	} catch {
		return refuse("It is not valid YAML.");
	}
}
