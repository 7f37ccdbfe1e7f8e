import type { ReadinessSource } from "#src/schema/readiness/advice.ts";

type Props = { readonly ids: readonly string[]; readonly sources: readonly ReadinessSource[] };

/** The sources something rests on, each with its link. */
export function Cited({ ids, sources }: Props) {
	const cited = ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
	return (
		<p className="cited">
			Rests on:{" "}
			{cited.map(({ id, title, address }, at) => (
				<span key={id}>
					{at > 0 && "; "}
					<a href={address} rel="noopener">
						{title}
					</a>
				</span>
			))}
		</p>
	);
}
