import { decodeBytes, refuseLargeFile } from "#src/importers/decode-bytes.ts";
import { type Imported, importRun } from "#src/importers/import-run.ts";
import { RefusedError } from "#src/importers/refuse.ts";
import { smp } from "#src/importers/smp.ts";

/** What a worker says of a file: how much is read, and in the end what it holds. */
export type FileNews =
	| { readonly kind: "read"; readonly bytes: number }
	| { readonly kind: "parsing" }
	| { readonly kind: "is-yaml" }
	| { readonly kind: "done"; readonly imported: Imported };

/** Reads YAML; few files are YAML, so only one of the two workers brings its own. */
type ParseYaml = (text: string) => unknown;

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
		return { kind: "done", imported: importRun(text, { parseYaml }) };
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
	if (/^\s*[[{]/.test(text)) return false;
	return smp.recognises({ text, json: undefined, parseYaml: undefined });
}
