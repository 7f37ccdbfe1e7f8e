import { type ReactNode, useState } from "react";

type Props = {
	readonly summary: ReactNode;
	/** Makes what is folded; called only once it is unfolded, so that a result opens swiftly. */
	readonly children: () => ReactNode;
};

/** Something to unfold. */
export function Folded({ summary, children }: Props) {
	const [isSeen, setSeen] = useState(false);
	return (
		<details onToggle={() => setSeen(true)}>
			<summary>{summary}</summary>
			{isSeen && children()}
		</details>
	);
}
