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
