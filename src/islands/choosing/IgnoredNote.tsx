import { useEffect, useRef } from "react";
import { showIgnored } from "#src/islands/page/ignored-note.ts";

/** Says which parts of the address meant nothing here, as text. */
export function IgnoredNote({ ignored }: { readonly ignored: readonly string[] }) {
	const note = useRef<HTMLParagraphElement>(null);
	useEffect(() => showIgnored(note.current, ignored), [ignored]);
	return <p className="ignored" role="alert" hidden ref={note} />;
}
