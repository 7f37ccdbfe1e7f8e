import type { Source } from "./importer.ts";
import { refuse } from "./refuse.ts";

/** Colours and cursor moves of a terminal, which begin with the control character escape. */
const ESCAPE = "\u001b";
const TERMINAL = new RegExp(`${ESCAPE}\\[[\\d;?]*[A-Za-z]`, "g");

/**
 * A file as importers read it: JSON parsed once; in any other text without the colours of a
 * terminal and with plain line breaks.
 */
export function sourceOf(given: string, parseYaml: Source["parseYaml"]): Source {
	const text = given.replace(/^\uFEFF/, "");
	if (text.trim() === "") return refuse("The file is empty.");
	if (text.includes("\0")) return refuse("The file is binary, not text.");
	const json = /^\s*[[{]/.test(text) ? parsedJson(text) : undefined;
	if (json !== undefined) return { text, json, parseYaml };
	const plain = text.includes(ESCAPE) ? text.replace(TERMINAL, "") : text;
	return { text: plain.includes("\r") ? plain.replace(/\r\n?/g, "\n") : plain, json, parseYaml };
}

function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Why a text that begins like JSON could not be parsed, without what the engine quotes from it. */
export function jsonFault(text: string): string | undefined {
	if (!/^\s*[[{]/.test(text)) return undefined;
	try {
		JSON.parse(text);
		return undefined;
	} catch (error) {
		return faultIn(error instanceof Error ? error.message : "", text);
	}
}

function faultIn(message: string, text: string): string {
	const position = Number(/position (\d+)/.exec(message)?.[1] ?? -1);
	if (/end of JSON|Unterminated/i.test(message) || position >= text.trimEnd().length) {
		return "The JSON ends in the middle: the file was cut off.";
	}
	if (text.slice(0, Math.max(0, text.indexOf('"RunType"'))).includes("}"))
		return 'It is a log and a result in one file; keep only the part from { "RunType" to its last brace.';
	const what = message
		.replace(/,?\s*"?\.\.\.[\s\S]*$|,? ".*" is not valid JSON$/g, "")
		.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ");
	return `It is not valid JSON: ${what.slice(0, 80)}.`;
}
