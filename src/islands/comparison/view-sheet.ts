/**
 * On a phone the controls of the matrix are in a sheet over the page instead of above the table.
 *
 * It is the same form: it moves into the sheet and back when the width of the window changes.
 */
export function viewSheet(form: HTMLFormElement): void {
	const sheet = document.querySelector<HTMLDialogElement>("#view-sheet");
	const opener = document.querySelector<HTMLElement>("#view-open");
	if (sheet === null || opener === null) return;
	const narrow = matchMedia("(max-width: 719px)");
	const place = () => {
		if (narrow.matches) return sheet.append(form);
		sheet.close();
		opener.after(form);
	};
	opener.addEventListener("click", () => sheet.showModal());
	sheet.addEventListener("click", ({ target }) => {
		if (target === sheet) sheet.close();
	});
	narrow.addEventListener("change", place);
	place();
}
