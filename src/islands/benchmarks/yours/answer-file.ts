import { decodeBytes, refuseLargeFile } from "#src/importers/decode-bytes.ts";
import { type Formats, type Imported, readRun } from "#src/importers/read-run.ts";
import { RefusedError } from "#src/importers/refuse.ts";

/** What a worker says of a file: how much is read, and in the end what it holds. */
export type FileNews =
	| { readonly kind: "read"; readonly bytes: number }
	| { readonly kind: "parsing" }
	| { readonly kind: "is-yaml" }
	| { readonly kind: "done"; readonly imported: Imported };

/** Reads YAML; few files are YAML, so only one of the two workers brings its own. */
type ParseYaml = (text: string) => unknown;

/** YAML by its keys: what SMP and Nighthawk write. */
const YAML =
	/^[ \t-]*(latencies_ms|latenciesMs|clients|statistics)\s*:\s*$|^[ \t-]*latencies_?[mM]s\s*:/m;

/**
 * Answers every file that is sent to this worker with what it holds.
 *
 * Without a YAML reader a YAML file is answered by `is-yaml`: the other worker has to read it.
 */
export function answerFiles(parseYaml?: ParseYaml): void {
	addEventListener("message", async ({ data }: MessageEvent<File>) => {
		tell(await answer(data, parseYaml));
	});
}

function tell(news: FileNews): void {
	postMessage(news);
}

async function answer(file: File, parseYaml: ParseYaml | undefined): Promise<FileNews> {
	try {
		refuseLargeFile(file.size);
		const text = decodeBytes(await bytesOf(file));
		if (parseYaml === undefined && isYaml(text)) return { kind: "is-yaml" };
		tell({ kind: "parsing" });
		return { kind: "done", imported: await read(text, parseYaml) };
	} catch (error) {
		const isRefused = error instanceof RefusedError;
		const reason = isRefused ? error.message : "The browser could not read the file.";
		return { kind: "done", imported: { ok: false, reason } };
	}
}

async function bytesOf(file: File): Promise<Uint8Array> {
	const bytes = new Uint8Array(file.size);
	const reader = file.stream().getReader();
	let at = 0;
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		bytes.set(part.value, at);
		at += part.value.length;
		tell({ kind: "read", bytes: at });
	}
	return bytes;
}

function isYaml(text: string): boolean {
	return !/^\s*[[{]/.test(text) && YAML.test(text.slice(0, 1_000_000));
}

/** Loads the formats a file may have; all of them where none of those knows it. */
async function read(text: string, parseYaml: ParseYaml | undefined): Promise<Imported> {
	const importers = await likelyFormats(text, parseYaml);
	const imported = readRun(text, { importers, unreadable: () => undefined }, { parseYaml });
	if (imported.ok || imported.isUnknown !== true) return imported;
	const { FORMATS } = await import("#src/importers/registry.ts");
	return readRun(text, FORMATS, { parseYaml });
}

/** A text with an object in it may be a log around a result in JSON, so it gets both kinds. */
async function likelyFormats(
	text: string,
	parseYaml: ParseYaml | undefined,
): Promise<Formats["importers"]> {
	const startsLikeJson = /^\s*[[{]/.test(text);
	const json = async () => (await import("#src/importers/formats-json.ts")).JSON_FORMATS;
	if (startsLikeJson || parseYaml !== undefined) return json();
	const { TEXT_FORMATS } = await import("#src/importers/formats-text.ts");
	return /^\s*\{/m.test(text) ? [...(await json()), ...TEXT_FORMATS] : TEXT_FORMATS;
}
