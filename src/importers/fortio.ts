import { fieldsOf, own } from "./amount.ts";
import { fortioResult } from "./fortio-result.ts";
import { FORTIO_TEXT_START, FUNCTION_TIME, fortioText, isFortioText } from "./fortio-text.ts";
import { type Importer, textRuns } from "./importer.ts";

/** fortio's JSON (HTTP, gRPC, TCP and UDP) and what it prints. */
export const fortio: Importer = {
	id: "fortio",
	label: "fortio, -json or standard output",
	recognises({ json, text }) {
		if (json === undefined) return isFortioText(text);
		const result = fieldsOf(json);
		if (own(result, "DurationHistogram") !== undefined || own(result, "RunType") !== undefined)
			return true;
		return own(result, "Error") !== undefined && own(result, "Exception") !== undefined;
	},
	runs: (source) =>
		source.json === undefined ? textRuns(source, FORTIO_TEXT_START, FUNCTION_TIME) : [source],
	read: ({ json, text }) =>
		json === undefined && isFortioText(text) ? fortioText(text) : fortioResult(fieldsOf(json)),
};
