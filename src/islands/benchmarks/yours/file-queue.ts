import type { Imported } from "#src/importers/read-run.ts";
import { element } from "#src/islands/page/element.ts";
import { trustOwnWorkers } from "#src/islands/page/trusted-workers.ts";
import type { FileNews } from "./answer-file.ts";
import { unreadReason } from "./unread-reason.ts";

/** Told about each file that was read, in the order they were given. */
export type FileRead = (name: string, imported: Imported) => void;

/**
 * Reads files one after the other and shows each with a progress bar and a way to stop it.
 *
 * @returns Adds files to the queue.
 */
export function fileQueue(list: HTMLElement, onRead: FileRead): (files: Iterable<File>) => void {
	let last = Promise.resolve();
	return (files) => {
		for (const file of files) {
			const job = jobFor(file, list);
			last = last.then(() => job.run(onRead));
		}
	};
}

function jobFor(file: File, list: HTMLElement) {
	const item = element("li");
	const bar = element("progress", "", {
		max: "1",
		value: "0",
		"aria-label": `Reading ${file.name}`,
	});
	const state = element("span", "waiting", { class: "quiet" });
	const button = element("button", "Cancel", {
		type: "button",
		"aria-label": `Cancel reading ${file.name}`,
	});
	let cancel = () => {};
	let isCancelled = false;
	item.append(element("span", file.name), " ", bar, " ", state, " ", button);
	list.append(item);
	button.addEventListener("click", () => {
		isCancelled = true;
		cancel();
		item.remove();
	});

	function progress(share: number | undefined): void {
		if (share === undefined) bar.removeAttribute("value");
		else bar.value = share;
		state.textContent = share === undefined ? "parsing" : `${Math.round(share * 100)} % read`;
	}

	async function run(onRead: FileRead): Promise<void> {
		if (isCancelled) return;
		const reading = readFile(file, progress);
		cancel = reading.cancel;
		const imported = await reading.result;
		item.remove();
		if (imported !== undefined) onRead(file.name, imported);
	}
	return { run };
}

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
		next.addEventListener("error", () => end({ ok: false, reason: unreadReason() }));
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

/** Takes files by choice or by drop; dropping next to the field does not leave the page. */
export function fileDrop(
	zone: HTMLElement,
	input: HTMLInputElement,
	onFiles: (files: readonly File[]) => void,
): void {
	input.addEventListener("change", () => {
		onFiles([...(input.files ?? [])]);
		input.value = "";
	});
	for (const type of ["dragover", "drop"]) {
		addEventListener(type, (event) => event.preventDefault());
	}
	zone.addEventListener("dragover", () => zone.classList.add("over"));
	zone.addEventListener("dragleave", () => zone.classList.remove("over"));
	zone.addEventListener("drop", (event) => {
		zone.classList.remove("over");
		onFiles([...(event.dataTransfer?.files ?? [])]);
	});
}
