import { readFileSync, statSync } from "node:fs";
import { MOST_BYTES, readYaml, tooLarge, type YamlContent } from "./read-yaml.ts";

/** Reads a YAML file; one that is too large is not even loaded, one that is gone is reported. */
export function readYamlFile(path: string): YamlContent {
	try {
		const { size } = statSync(path);
		if (size <= MOST_BYTES) return readYaml(readFileSync(path));
		return { data: undefined, locator: undefined, problems: [tooLarge(size)] };
	} catch (error) {
		const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown";
		const message = `The file cannot be read (${reason}).`;
		const hint = "Look at its permissions.";
		const problem = { line: 1, column: 1, rule: "unreadable-file", message, hint };
		return { data: undefined, locator: undefined, problems: [problem] };
	}
}
