import { useLayoutEffect, useState } from "react";

const VIEWS = ["all", "workshop", "worksheet"] as const;

/**
 * How the questions are shown: a dimension a step, all on one page, only the questions for a group,
 * or all with their points to be summed by hand. The last is what stands there without a script.
 */
export type View = "steps" | (typeof VIEWS)[number];

/** The view the address asks for, `?view=all`. */
export function useView(): View {
	const [view, setView] = useState<View>("worksheet");
	useLayoutEffect(() => {
		const asked = new URLSearchParams(location.search).get("view");
		setView(VIEWS.find((known) => known === asked) ?? "steps");
	}, []);
	return view;
}
