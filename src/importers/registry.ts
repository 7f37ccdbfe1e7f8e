import { ab } from "./ab.ts";
import { fortio } from "./fortio.ts";
import { ghz } from "./ghz.ts";
import { gowrk2 } from "./gowrk2.ts";
import { hey } from "./hey.ts";
import type { Importer } from "./importer.ts";
import { k6 } from "./k6.ts";
import { meshery } from "./meshery.ts";
import { nighthawk } from "./nighthawk.ts";
import { oha } from "./oha.ts";
import { smp } from "./smp.ts";
import { vegeta } from "./vegeta.ts";
import { wrk2 } from "./wrk2.ts";

/** Every format that can be read: one line each. The first that recognises a file reads it. */
export const IMPORTERS: readonly Importer[] = [
	meshery,
	nighthawk,
	fortio,
	k6,
	vegeta,
	oha,
	wrk2,
	gowrk2,
	hey,
	ghz,
	ab,
	smp,
];
