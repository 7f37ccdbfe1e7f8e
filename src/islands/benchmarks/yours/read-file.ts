import type { Imported } from "#src/importers/read-run.ts";
import { trustOwnWorkers } from "#src/islands/page/trusted-workers.ts";
import type { FileNews } from "./answer-file.ts";

/** Reading one file away from the page, so that 50 MB do not freeze it. */
export type Reading = {
	/** What the file holds; `undefined` when the reader was told to stop. */
	readonly result: Promise<Imported | undefined>;
	readonly cancel: () => void;
};

/**
 * Reads a load generator's file in a worker of its own.
 *
 * @param onProgress - Called with the share that was read, 0 to 1, and `undefined` while the text
 * is being parsed, of which nobody knows how long it takes.
 */
export function readFile(file: File, onProgress: (share: number | undefined) => void): Reading {
	let worker: Worker | undefined;
	let end: (imported: Imported | undefined) => void = () => {};
	const result = new Promise<Imported | undefined>((resolve) => {
		end = (imported) => {
			worker?.terminate();
			resolve(imported);
		};
	});

	function start(next: Worker): void {
		worker?.terminate();
		worker = next;
		next.addEventListener("message", ({ data }: MessageEvent<FileNews>) => hear(data));
		next.addEventListener("error", () =>
			end({ ok: false, reason: "The browser could not read the file." }),
		);
		next.postMessage(file);
	}

	function hear(news: FileNews): void {
		if (news.kind === "read") onProgress(news.bytes / file.size);
		if (news.kind === "parsing") onProgress(undefined);
		if (news.kind === "is-yaml") start(yamlWorker());
		if (news.kind === "done") end(news.imported);
	}

	trustOwnWorkers();
	start(new Worker(new URL("./read-worker.ts", import.meta.url), { type: "module" }));
	return { result, cancel: () => end(undefined) };
}

function yamlWorker(): Worker {
	return new Worker(new URL("./read-yaml-worker.ts", import.meta.url), { type: "module" });
}
