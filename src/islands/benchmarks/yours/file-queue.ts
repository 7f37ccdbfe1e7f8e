import type { Imported } from "#src/importers/read-run.ts";
import { element } from "#src/islands/page/element.ts";
import { readFile } from "./read-file.ts";

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
