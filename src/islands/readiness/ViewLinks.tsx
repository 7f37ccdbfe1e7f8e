import { type MouseEvent, useLayoutEffect, useState } from "react";

const VIEWS = ["all", "workshop", "worksheet"] as const;

/**
 * How the questions are shown: a dimension a step, all on one page, only the questions for a group,
 * or all with their points to be summed by hand. The last is what is shown without a script.
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

const LINKS: readonly { readonly view: View; readonly name: string }[] = [
	{ view: "steps", name: "One dimension a step" },
	{ view: "all", name: "All questions on one page" },
	{ view: "worksheet", name: "Worksheet with points" },
	{ view: "workshop", name: "For a workshop" },
];

/** The ways to look at the questions; the answers go along in the address. */
export function ViewLinks({ view }: { readonly view: View }) {
	const bringAnswers = ({ currentTarget }: MouseEvent<HTMLAnchorElement>) => {
		currentTarget.hash = location.hash;
	};
	return (
		<p className="views scripted">
			{LINKS.map((link) => (
				<a
					key={link.view}
					href={link.view === "steps" ? "?" : `?view=${link.view}`}
					aria-current={link.view === view ? "page" : undefined}
					onClick={bringAnswers}
				>
					{link.name}
				</a>
			))}
		</p>
	);
}
