import {
	type CapabilityTerms,
	criterionKey,
	criterionName,
} from "#src/domain/choosing/criteria.ts";
import type { Answered, Judged } from "#src/domain/choosing/decide.ts";
import { evidenceKindWords } from "#src/domain/comparison/claim.ts";
import {
	type Match,
	type MatchOutcome,
	mustsOf,
	wishPoints,
} from "#src/domain/readiness/labels.ts";
import { Folded } from "./RequirementTable.tsx";

type Props = {
	readonly label: string;
	readonly matches: readonly Match[];
	readonly terms: CapabilityTerms;
	readonly base: string;
};

type Named = Pick<Props, "terms" | "base">;

const OUTCOMES: Readonly<Record<MatchOutcome, string>> = {
	pass: "passes",
	"to-be-checked": "to be checked",
	"in-part": "in part",
	excluded: "excluded",
};

/** Meshes with their outcome, their share of the wishes, and why: what is proven last and folded. */
export function MeshTable({ label, matches, terms, base }: Props) {
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
					{matches.map(({ row, outcome }) => (
						<tr key={row.candidate.key} data-mesh={row.candidate.id} data-outcome={outcome}>
							<th scope="row">
								<a href={`${base}meshes/${row.candidate.id}/`}>{row.name}</a>
								{row.candidate.releases?.mark && (
									<span className="support-mark" title={row.candidate.releases.mark.why}>
										{" "}
										{row.candidate.releases.mark.word}
									</span>
								)}
							</th>
							<td>{OUTCOMES[outcome]}</td>
							<td className="number">{pointsLabel(row)}</td>
							<td>
								<Reasons row={row} terms={terms} base={base} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function pointsLabel(row: Judged): string {
	const { low, high, of } = wishPoints(row);
	if (of === 0) return "none asked";
	return low === high ? `${low} of ${of}` : `${low} to ${high} of ${of}`;
}

function Reasons({ row, ...named }: { row: Judged } & Named) {
	const { missing, unknown, inPart, proven } = mustsOf(row);
	const reasons = [
		...missing.map((must) => ({ must, word: "Missing" })),
		...unknown.map((must) => ({ must, word: "Unknown, ask" })),
		...inPart.map((must) => ({ must, word: "In part" })),
	];
	return (
		<>
			{reasons.length > 0 && (
				<ul>
					{reasons.map(({ must, word }) => (
						<li key={criterionKey(must.criterion)}>
							{word}: <Must must={must} row={row} {...named} />
						</li>
					))}
				</ul>
			)}
			{proven.length > 0 && (
				<Folded summary={`Proven: ${proven.length} of ${proven.length + reasons.length}`}>
					{() => (
						<ul>
							{proven.map((must) => (
								<li key={criterionKey(must.criterion)}>
									<Must must={must} row={row} {...named} />
								</li>
							))}
						</ul>
					)}
				</Folded>
			)}
		</>
	);
}

function Must({ must, row, terms, base }: { must: Answered; row: Judged } & Named) {
	const { criterion, answer } = must;
	const name = criterionName(criterion, terms);
	if (criterion.kind !== "capability") return name;
	const said = [...answer.limits, answer.claim?.note].filter(Boolean).join("; ");
	return (
		<>
			<a href={`${base}meshes/${row.candidate.id}/#${criterion.any[0]}`}>{name}</a>
			{said !== "" && ` (${said})`}
			{answer.claim && (
				<>
					{", "}
					<a href={answer.claim.evidence} rel="noopener">
						{evidenceKindWords(answer.claim)}
						<span className="visually-hidden">
							{" "}
							for {name} in {row.name}
						</span>
					</a>
				</>
			)}
		</>
	);
}
