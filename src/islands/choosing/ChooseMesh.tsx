import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { type Candidate, candidatesOf } from "#src/domain/choosing/candidate.ts";
import type { CandidateMesh } from "#src/domain/choosing/candidate-mesh.ts";
import {
	type CapabilityTerms,
	type Criterion,
	presetCriteria,
} from "#src/domain/choosing/criteria.ts";
import {
	criteriaFragment,
	type KnownCriteria,
	type ReadCriteria,
	readCriteria,
} from "#src/domain/choosing/criteria-query.ts";
import { decide } from "#src/domain/choosing/decide.ts";
import { bestConditionDrops } from "#src/domain/choosing/drops.ts";
import { knownCriteria, type OptionGroup } from "#src/domain/choosing/options.ts";
import { type Conditions, NO_CONDITIONS } from "#src/domain/comparison/conditions.ts";
import {
	askedParts,
	followAddress,
	fragmentParts,
	showIgnored,
	writeFragment,
} from "#src/islands/page/address-state.ts";
import type { Preset } from "#src/schema/choosing/presets.ts";
import { ChoiceResult } from "./ChoiceResult.tsx";
import { ConditionFields } from "./ConditionFields.tsx";
import { CriteriaList } from "./CriteriaList.tsx";
import { CriterionPicker } from "./CriterionPicker.tsx";

export type ChooseMeshProps = {
	readonly options: readonly OptionGroup[];
	readonly presets: readonly Pick<Preset, "id" | "name" | "must" | "wish">[];
	readonly terms: CapabilityTerms;
	/** Architectures and ids of modes that can be asked for. */
	readonly modes: readonly string[];
	/** Address of the site's root, ending with a slash. */
	readonly base: string;
};

/** Must-haves and wishes in, judged meshes out. The address's fragment always holds the criteria. */
export function ChooseMesh({ options, presets, terms, modes, base }: ChooseMeshProps) {
	const known = useMemo(() => knownCriteria(options, modes, terms), [options, modes, terms]);
	const { criteria, conditions, ignored, change } = useCriteria(known);
	const candidates = useCandidates(`${base}data/choose.json`);
	// What was pressed is shown first, what follows from it after that picture.
	const asked = useDeferredValue(criteria);
	const under = useDeferredValue(conditions);
	const { decision, conditionDrops } = useDecision(
		candidates ?? NO_CANDIDATES,
		asked,
		under,
		terms,
	);
	const setCriteria = (next: readonly Criterion[]) => change(next, conditions);
	return (
		<div className="choose">
			<section aria-labelledby="asked" className="no-print">
				<h2 id="asked">Requirements</h2>
				<p className="presets">
					Start from:{" "}
					{presets.map((preset) => (
						<button
							key={preset.id}
							type="button"
							onClick={() => setCriteria(presetCriteria(preset, terms))}
						>
							{preset.name}
						</button>
					))}
				</p>
				<IgnoredNote ignored={ignored} />
				<CriteriaList criteria={criteria} terms={terms} change={setCriteria} />
				<ConditionFields
					conditions={conditions}
					modes={modes}
					change={(next) => change(criteria, next)}
				/>
				<CriterionPicker
					options={options}
					criteria={criteria}
					candidates={candidates ?? []}
					change={setCriteria}
				/>
			</section>
			<section aria-labelledby="result">
				<h2 id="result">Matches</h2>
				<ChoiceResult
					decision={decision}
					criteria={asked}
					conditions={under}
					conditionDrops={conditionDrops}
					change={change}
					terms={terms}
					base={base}
					state={
						candidates === undefined ? "loading" : candidates.length === 0 ? "failed" : "ready"
					}
				/>
			</section>
		</div>
	);
}

const NO_CANDIDATES: readonly Candidate[] = [];

/** What the criteria make of the candidates, and which conditions to drop where nothing is left. */
function useDecision(
	candidates: readonly Candidate[],
	criteria: readonly Criterion[],
	conditions: Conditions,
	terms: CapabilityTerms,
) {
	return useMemo(() => {
		const frame = { terms, conditions };
		const decision = decide(candidates, criteria, frame);
		const isMet = decision.passing.length > 0;
		return {
			decision,
			conditionDrops: isMet ? [] : bestConditionDrops(candidates, criteria, frame),
		};
	}, [candidates, criteria, conditions, terms]);
}

const NOTHING: ReadCriteria = { criteria: [], conditions: NO_CONDITIONS, ignored: [] };

/**
 * The criteria, kept in the fragment of the address: nothing is sent anywhere. Every change is a step
 * of the history, so that Back undoes it.
 */
function useCriteria(known: KnownCriteria) {
	const [read, setRead] = useState(NOTHING);
	useEffect(() => {
		const fromAddress = () => {
			const parts = location.hash.length > 1 ? fragmentParts() : askedParts();
			setRead(readCriteria(parts, known));
		};
		fromAddress();
		return followAddress(fromAddress);
	}, [known]);
	const change = (criteria: readonly Criterion[], conditions: Conditions) => {
		writeFragment(criteriaFragment(criteria, conditions));
		setRead({ criteria, conditions, ignored: [] });
	};
	return { ...read, change };
}

/** Says which parts of the address meant nothing here, as text. */
export function IgnoredNote({ ignored }: { readonly ignored: readonly string[] }) {
	const note = useRef<HTMLParagraphElement>(null);
	useEffect(() => showIgnored(note.current, ignored), [ignored]);
	return <p className="ignored" role="alert" hidden ref={note} />;
}

/** The meshes to choose from in their modes and editions; `undefined` while they load, none when that failed. */
export function useCandidates(address: string): readonly Candidate[] | undefined {
	const [candidates, setCandidates] = useState<readonly Candidate[]>();
	useEffect(() => {
		fetch(address)
			.then((answer) => answer.json() as Promise<readonly CandidateMesh[]>)
			.then(
				(meshes) => setCandidates(candidatesOf(meshes)),
				() => setCandidates([]),
			);
	}, [address]);
	return candidates;
}
