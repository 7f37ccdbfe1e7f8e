import type { CheckedMust, MustOutcome } from "#src/domain/readiness/checked-musts.ts";
import type { CapabilityNames } from "#src/domain/readiness/markdown-meshes.ts";
import type { MeshMatch } from "#src/domain/readiness/match-mesh.ts";

type Props = {
	readonly label: string;
	readonly matches: readonly MeshMatch[];
	readonly names: CapabilityNames;
	readonly base: string;
};

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

/** Meshes with their outcome, their share of the wishes, and each must-have that is not plainly met. */
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

function Reasons({ match, names, base }: { match: MeshMatch } & Pick<Props, "names" | "base">) {
	const reasons = MUSTS.flatMap(({ outcome, word }) =>
		match.musts.filter((must) => must.outcome === outcome).map((must) => ({ must, word })),
	);
	if (reasons.length === 0) return "Everything asked for is proven.";
	return (
		<ul>
			{reasons.map(({ must, word }) => (
				<li key={must.any.join()}>
					{word}: <Must must={must} mesh={match.id} names={names} base={base} />
				</li>
			))}
		</ul>
	);
}

function Must({
	must,
	mesh,
	names,
	base,
}: { must: CheckedMust; mesh: string } & Pick<Props, "names" | "base">) {
	const { kind, any, claim } = must;
	if (kind === "platform") return `runs on ${any.join(" or ")}`;
	const id = any[0] ?? "";
	const name = Object.hasOwn(names, id) ? names[id] : id;
	return (
		<>
			<a href={`${base}meshes/${mesh}/#${id}`}>{name}</a>
			{claim?.note && ` (${claim.note})`}
			{claim && (
				<>
					{", "}
					<a href={claim.evidence} rel="noopener">
						evidence
					</a>
				</>
			)}
		</>
	);
}
