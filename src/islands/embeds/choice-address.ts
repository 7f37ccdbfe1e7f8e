/** Choices whose select lists what is allowed; what an address says beyond that is ignored. */
const SELECTS = ["figure", "span", "theme"] as const;

/**
 * Takes the choices from the fragment, `figure=strengths&m=istio,linkerd&theme=dark`.
 *
 * @returns Whether the fragment holds any.
 */
export function restoreChoice(form: HTMLFormElement): boolean {
	const options = new URLSearchParams(location.hash.slice(1));
	const meshes = options.get("m")?.split(",") ?? [];
	for (const name of SELECTS) {
		const value = options.get(name);
		const select = form.querySelector<HTMLSelectElement>(`#${name}`);
		const option = [...(select?.options ?? [])].find((one) => one.value === value);
		if (option) option.selected = true;
	}
	if (options.has("m")) {
		for (const box of form.querySelectorAll<HTMLInputElement>("[name=mesh]")) {
			box.checked = meshes.includes(box.value);
		}
	}
	return [...SELECTS, "m"].some((name) => options.has(name));
}

/** Keeps the choices in the fragment, so that the page can be shared as it stands. */
export function writeChoice(form: HTMLFormElement): void {
	const data = new FormData(form);
	const meshes = data.getAll("mesh").map(String).join(",");
	const chosen = SELECTS.map((name) => {
		const select = form.querySelector<HTMLSelectElement>(`#${name}`);
		const isFirst = name !== "figure" && select?.selectedIndex === 0;
		return isFirst ? "" : `${name}=${data.get(name)}`;
	});
	const words = [...chosen, meshes && `m=${meshes}`].filter(Boolean).join("&");
	history.replaceState(null, "", `#${words}`);
}
