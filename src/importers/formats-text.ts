import { ab } from "./ab.ts";
import { fortioText } from "./fortio-text.ts";
import { ghzText } from "./ghz-text.ts";
import { hey } from "./hey.ts";
import type { Importer } from "./importer.ts";
import { k6Text } from "./k6-text.ts";
import { nighthawkText } from "./nighthawk-text.ts";
import { ohaText } from "./oha-text.ts";
import { vegetaEncode } from "./vegeta-encode.ts";
import { vegetaText } from "./vegeta-text.ts";
import { wrk2 } from "./wrk2.ts";

/** Formats in text: one line each. */
export const TEXT_FORMATS: readonly Importer[] = [
	nighthawkText,
	fortioText,
	k6Text,
	vegetaEncode,
	vegetaText,
	ohaText,
	wrk2,
	hey,
	ghzText,
	ab,
];
