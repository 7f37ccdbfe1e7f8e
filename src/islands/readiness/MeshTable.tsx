import type { CapabilityNames } from "#src/domain/readiness/export-markdown.ts";
import { mustName } from "#src/domain/readiness/labels.ts";
import type { MeshMatch } from "#src/domain/readiness/match.ts";
import type { CheckedMust, MustOutcome } from "#src/domain/readiness/mesh-facts.ts";
import { Folded } from "./Folded.tsx";

type Props = {
	readonly label: string;
	readonly matches: readonly MeshMatch[];
	readonly names: CapabilityNames;
	readonly base: string;
};

type Named = Pick<Props, "names" | "base">;

const OUTCOMES: Readonly<Record<MeshMatch["outcome"], string>> = {
	pass: "passes",
	"to-be-checked": "to be checked",
	excluded: "excluded",
};

const MUSTS: readonly { readonly outcome: MustOutcome; readonly word: string }[] = [
	{ outcome: "fails", word: "Missing" },
	{ outcome: "to-be-checked", word: "Unknown, ask" },
	{ outcome: "limited", word: "In part" },
];

/** Meshes with their outcome, their share of the wishes, and why: what is proven last and folded. */
export function MeshTable({ label, matches, names, base }: Props) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard.
		<section className="scroll" aria-label={label} tabIndex={0}>
			<table>
				<thead>
					<tr>
						<th scope="col">Mesh</th>
						<th scope="col">Must-haves</th>
						<th scope="col" className="number">
							Wishes met
						</th>
						<th scope="col">Because</th>
					</tr>
				</thead>
				<tbody>
					{matches.map((match) => (
						<tr key={match.id} data-mesh={match.id} data-outcome={match.outcome}>
							<th scope="row">
								<a href={`${base}meshes/${match.id}/`}>{match.name}</a>
								{match.mark && (
									<span className="support-mark" title={match.mark.why}>
										{" "}
										{match.mark.word}
									</span>
								)}
							</th>
							<td>{OUTCOMES[match.outcome]}</td>
							<td className="number">{wishWords(match)}</td>
							<td>
								<Reasons match={match} names={names} base={base} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function wishWords({ points: { low, high, of } }: MeshMatch): string {
	if (of === 0) return "none asked";
	return low === high ? `${low} of ${of}` : `${low} to ${high} of ${of}`;
}

function Reasons({ match, ...named }: { match: MeshMatch } & Named) {
	const reasons = MUSTS.flatMap(({ outcome, word }) =>
		match.musts.filter((must) => must.outcome === outcome).map((must) => ({ must, word })),
	);
	const proven = match.musts.filter(({ outcome }) => outcome === "pass");
	return (
		<>
			{reasons.length > 0 && (
				<ul>
					{reasons.map(({ must, word }) => (
						<li key={must.any.join()}>
							{word}: <Must must={must} match={match} {...named} />
						</li>
					))}
				</ul>
			)}
			{proven.length > 0 && (
				<Folded summary={`Proven: ${proven.length} of ${match.musts.length}`}>
					{() => (
						<ul>
							{proven.map((must) => (
								<li key={must.any.join()}>
									<Must must={must} match={match} {...named} />
								</li>
							))}
						</ul>
					)}
				</Folded>
			)}
		</>
	);
}

function Must({ must, match, names, base }: { must: CheckedMust; match: MeshMatch } & Named) {
	const { kind, any, claim } = must;
	const name = mustName(must, names);
	if (kind === "platform") return name;
	return (
		<>
			<a href={`${base}meshes/${match.id}/#${any[0]}`}>{name}</a>
			{claim?.note && ` (${claim.note})`}
			{claim && (
				<>
					{", "}
					<a href={claim.evidence} rel="noopener">
						evidence
						<span className="visually-hidden">
							{" "}
							for {name} in {match.name}
						</span>
					</a>
				</>
			)}
		</>
	);
}
