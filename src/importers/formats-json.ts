import { fortio } from "./fortio.ts";
import { ghz } from "./ghz.ts";
import { gowrk2 } from "./gowrk2.ts";
import type { Importer } from "./importer.ts";
import { k6 } from "./k6.ts";
import { meshery } from "./meshery.ts";
import { nighthawk } from "./nighthawk.ts";
import { oha } from "./oha.ts";
import { smp } from "./smp.ts";
import { vegeta } from "./vegeta.ts";

/** Formats in JSON, some also in YAML: one line each. */
export const JSON_FORMATS: readonly Importer[] = [
	meshery,
	nighthawk,
	fortio,
	k6,
	vegeta,
	oha,
	gowrk2,
	ghz,
	smp,
];
