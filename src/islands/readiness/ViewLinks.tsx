import type { MouseEvent } from "react";
import type { View } from "./use-view.ts";

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
