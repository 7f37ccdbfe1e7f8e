import { beside } from "./compare-with-published.ts";
import { experimentForm } from "./experiment-form.ts";
import { fileDrop } from "./file-drop.ts";
import { fileQueue } from "./file-queue.ts";
import { localResults } from "./local-results.ts";

/** A reader's own results: files in, named, set against each other, taken away. Nothing is sent. */
export function yours(root: HTMLElement): void {
	const place = <Kind extends HTMLElement>(id: string) => root.querySelector(`#${id}`) as Kind;
	const template = place<HTMLTemplateElement>("mesh-list");
	const meshes = template.content.querySelector("select") as HTMLSelectElement;
	const names = new Map([...meshes.options].map(({ value, text }) => [value, text]));
	const nameOf = (mesh: string) => names.get(mesh) ?? mesh;
	const results = localResults(root, meshes, nameOf);
	const read = fileQueue(place("jobs"), results.add);
	fileDrop(place("drop"), place<HTMLInputElement>("files"), (files) => {
		place("refused").replaceChildren();
		read(files);
	});
	experimentForm(place<HTMLFormElement>("own-experiment"), results.runs);
	beside(root, nameOf);
}
