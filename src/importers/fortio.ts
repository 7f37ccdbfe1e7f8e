import { fieldsOf, own } from "./amount.ts";
import { fortioResult } from "./fortio-result.ts";
import type { Importer } from "./importer.ts";

/** `fortio load -json`: HTTP, gRPC, TCP and UDP. */
export const fortio: Importer = {
	id: "fortio",
	label: "fortio, -json",
	recognises({ json }) {
		const result = fieldsOf(json);
		if (own(result, "DurationHistogram") !== undefined || own(result, "RunType") !== undefined)
			return true;
		return own(result, "Error") !== undefined && own(result, "Exception") !== undefined;
	},
	read: ({ json }) => fortioResult(fieldsOf(json)),
};
