/** Closes the open panel of a form when the reader presses Escape or goes elsewhere. */
export function closeOnLeave(form: HTMLElement): void {
	const close = (except: Node | null) => {
		for (const panel of form.querySelectorAll<HTMLDetailsElement>("details[open]")) {
			if (except === null || !panel.contains(except)) panel.open = false;
		}
	};
	form.addEventListener("keydown", (event) => {
		const open = form.querySelector<HTMLDetailsElement>("details[open]");
		if (event.key !== "Escape" || open === null) return;
		open.open = false;
		open.querySelector("summary")?.focus();
	});
	document.addEventListener("pointerdown", (event) => close(event.target as Node));
	form.addEventListener("focusout", ({ relatedTarget }) => {
		if (relatedTarget instanceof Node) close(relatedTarget);
	});
}
