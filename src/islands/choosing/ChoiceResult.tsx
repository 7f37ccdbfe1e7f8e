import { type Criterion, criterionName } from "#src/domain/choosing/criteria.ts";
import type { Decision } from "#src/domain/choosing/decide.ts";
import { JudgedMesh } from "./JudgedMesh.tsx";
import { SensitivityLines } from "./SensitivityLines.tsx";
import { TakeDecision } from "./TakeDecision.tsx";

type Props = {
	readonly decision: Decision;
	readonly criteria: readonly Criterion[];
	/** Names of capabilities by id. */
	readonly names: Readonly<Record<string, string>>;
	readonly base: string;
	readonly state: "loading" | "failed" | "ready";
};

/** The meshes as judged: who passes, who may, who is out and why. */
export function ChoiceResult({ decision, criteria, names, base, state }: Props) {
	const nameOf = (criterion: Criterion) => criterionName(criterion, names);
	const ranked = [...decision.passing, ...decision.possible];
	const isReady = state === "ready" && criteria.length > 0;
	return (
		<>
			<p role="status" className="standing">
				{isReady ? standing(decision) : WAITING[state]}
			</p>
			{isReady && (
				<>
					<Group title="Meet every must-have" judged={decision.passing} {...{ nameOf, base }} />
					<Group
						title="May, once a must-have is checked"
						judged={decision.possible}
						{...{ nameOf, base }}
					/>
					<SensitivityLines
						ranked={decision.passing.length > 0 ? decision.passing : ranked}
						criteria={criteria}
						nameOf={nameOf}
					/>
					<Excluded judged={decision.excluded} {...{ nameOf, base }} />
					<TakeDecision decision={decision} criteria={criteria} nameOf={nameOf} base={base} />
				</>
			)}
		</>
	);
}

const WAITING = {
	loading: "Loading the meshes …",
	failed: "The meshes could not be loaded. Reload the page to try again.",
	ready: "Say what you need, and the meshes that fit stand here.",
} as const;

function standing({ passing, possible, excluded }: Decision): string {
	const first = passing[0] ?? possible[0];
	const lead = first === undefined ? "No mesh is left." : `First: ${first.candidate.name}.`;
	return `${lead} ${passing.length} meet every must-have, ${possible.length} may, ${excluded.length} do not.`;
}

type GroupProps = {
	readonly judged: Decision["passing"];
	readonly nameOf: (criterion: Criterion) => string;
	readonly base: string;
};

function Group({ title, judged, nameOf, base }: GroupProps & { readonly title: string }) {
	if (judged.length === 0) return null;
	return (
		<>
			<h3>
				{title} <span className="quiet">{judged.length}</span>
			</h3>
			<ol className="judged">
				{judged.map((mesh) => (
					<JudgedMesh key={mesh.candidate.id} judged={mesh} nameOf={nameOf} base={base} />
				))}
			</ol>
		</>
	);
}

function Excluded({ judged, nameOf, base }: GroupProps) {
	if (judged.length === 0) return null;
	return (
		<>
			<h3>
				Excluded <span className="quiet">{judged.length}</span>
			</h3>
			<ul className="excluded">
				{judged.map(({ candidate, excludedBy }) => (
					<li key={candidate.id}>
						<a href={base + candidate.path.slice(1)}>{candidate.name}</a>:{" "}
						{excludedBy
							.map(({ criterion, answer }) => `${nameOf(criterion)} (${answer.level})`)
							.join("; ")}
					</li>
				))}
			</ul>
		</>
	);
}
