import { RefusedError } from "#src/importers/amount.ts";
import {
	decodeBytes,
	type Imported,
	readSource,
	refuseLargeFile,
} from "#src/importers/read-run.ts";
import { recognisedFormats } from "#src/importers/recognition.ts";
import { loadReaders } from "#src/importers/registry.ts";
import { sourceOf } from "#src/importers/source.ts";
import { unreadReason } from "./unread-reason.ts";

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
		const reason = isRefused ? error.message : unreadReason();
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

/** Loads the readers of the formats a file may have; where there are none, the reasons to refuse it. */
async function read(text: string, parseYaml: ParseYaml | undefined): Promise<Imported> {
	const source = sourceOf(text, parseYaml);
	const importers = await loadReaders(recognisedFormats(source));
	if (importers.length > 0) return readSource(source, { importers, unreadable: () => undefined });
	const { unreadableReason: unreadable } = await import("#src/importers/unreadable.ts");
	return readSource(source, { importers, unreadable });
}
