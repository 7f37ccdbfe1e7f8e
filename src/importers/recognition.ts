import { documentsIn } from "./json-documents.ts";
import * as json from "./recognise-json.ts";
import * as text from "./recognise-text.ts";
import type { Source } from "./source.ts";

/** Is it this format, by its content? */
export type Recogniser = (source: Source) => boolean;

const inJson =
	(is: (document: unknown) => boolean): Recogniser =>
	(source) =>
		source.json !== undefined && is(source.json);
const inText =
	(is: (written: string) => boolean): Recogniser =>
	(source) =>
		source.json === undefined && is(source.text);

/** How each format is recognised, in the order in which they are tried; its reader has the same name. */
export const RECOGNISERS = {
	meshery: inJson(json.isMeshery),
	nighthawk: (source) =>
		source.json === undefined ? text.isNighthawkYaml(source.text) : json.isNighthawk(source.json),
	fortio: inJson(json.isFortio),
	k6: inJson(json.isK6),
	vegeta: inJson(json.isVegeta),
	oha: inJson(json.isOha),
	gowrk2: inJson(json.isGowrk2),
	ghz: inJson(json.isGhz),
	smp: (source) =>
		source.json === undefined ? text.isSmpYaml(source.text) : json.isSmp(source.json),
	nighthawkText: inText(text.isNighthawkText),
	fortioText: inText(text.isFortioText),
	k6Text: inText(text.isK6Text),
	vegetaEncode: (source) => text.isVegetaEncode(source.text),
	vegetaText: inText(text.isVegetaText),
	ohaText: inText(text.isOhaText),
	wrk2: inText(text.isWrk),
	hey: inText(text.isHey),
	ghzText: inText(text.isGhzText),
	ab: inText(text.isAb),
} satisfies Readonly<Record<string, Recogniser>>;

/** A format that can be read, by the name of its reader. */
export type FormatName = keyof typeof RECOGNISERS;
export const FORMAT_NAMES = Object.keys(RECOGNISERS) as readonly FormatName[];

/** What `--from` takes: a tool, named in lower case; its further forms are told apart by their content. */
export const FORMAT_IDS: readonly string[] = FORMAT_NAMES.filter(
	(name) => name === name.toLowerCase(),
);

/** The formats a file may have, as a whole or in what is within it. */
export function recognisedFormats(source: Source): readonly FormatName[] {
	const are = (each: Source) => FORMAT_NAMES.filter((name) => RECOGNISERS[name](each));
	const whole = are(source);
	if (source.json !== undefined && whole.length > 0) return whole;
	return [...new Set([...whole, ...documentsIn(source).flatMap(are)])];
}
