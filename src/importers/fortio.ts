import { fieldsOf } from "./amount.ts";
import { fortioResult } from "./fortio-result.ts";
import type { Importer } from "./importer.ts";
import { RECOGNISERS } from "./recognition.ts";

/** `fortio load -json`: HTTP, gRPC, TCP and UDP. */
export const fortio: Importer = {
	id: "fortio",
	label: "fortio, -json",
	recognises: RECOGNISERS.fortio,
	read: ({ json }) => fortioResult(fieldsOf(json)),
};
