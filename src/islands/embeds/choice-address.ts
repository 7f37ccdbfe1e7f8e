/** Choices whose select lists what is allowed; what an address says beyond that is ignored. */
const SELECTS = ["figure", "span", "theme"] as const;

/** Choices of any number of boxes: their name in the address, and in the form. */
const BOXES = { m: "mesh", rows: "row" } as const;

/**
 * Takes the choices from the fragment, `figure=strengths&m=istio,linkerd&theme=dark`; what it does
 * not name is as at first.
 */
export function restoreChoice(form: HTMLFormElement): void {
	const options = new URLSearchParams(location.hash.slice(1));
	form.reset();
	for (const name of SELECTS) {
		const value = options.get(name);
		const select = form.querySelector<HTMLSelectElement>(`#${name}`);
		const option = [...(select?.options ?? [])].find((one) => one.value === value);
		if (option) option.selected = true;
	}
	for (const [name, field] of Object.entries(BOXES)) {
		const ids = options.get(name)?.split(",") ?? [];
		for (const box of form.querySelectorAll<HTMLInputElement>(`[name=${field}]`)) {
			box.checked = ids.includes(box.value);
		}
	}
}

/**
 * Keeps the choices in the fragment, so that the page can be shared as it stands, and each choice
 * is a step that Back takes back.
 */
export function writeChoice(form: HTMLFormElement): void {
	const data = new FormData(form);
	const chosen = SELECTS.map((name) => {
		const select = form.querySelector<HTMLSelectElement>(`#${name}`);
		const isFirst = name !== "figure" && select?.selectedIndex === 0;
		return isFirst ? "" : `${name}=${data.get(name)}`;
	});
	const boxes = Object.entries(BOXES).map(([name, field]) => {
		const ids = data.getAll(field).map(String).join(",");
		return ids && `${name}=${ids}`;
	});
	const fragment = `#${[...chosen, ...boxes].filter(Boolean).join("&")}`;
	if (fragment !== location.hash) history.pushState(null, "", fragment);
}
