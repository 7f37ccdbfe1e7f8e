/**
 * A question to the content that a build answers once, however many pages ask it.
 *
 * Asked again for each page, an answer over all entries would make the time of a build grow with their
 * square. While someone is writing it is answered again each time, as the content changes.
 */
export function once<Answer>(answer: () => Promise<Answer>): () => Promise<Answer> {
	let known: Promise<Answer> | undefined;
	return () => {
		if (import.meta.env.DEV) return answer();
		known ??= answer();
		return known;
	};
}
