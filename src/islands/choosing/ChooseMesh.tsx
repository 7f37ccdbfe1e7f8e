import { useEffect, useMemo, useState } from "react";
import { type Criterion, presetCriteria } from "#src/domain/choosing/criteria.ts";
import { criteriaFragment, readCriteria } from "#src/domain/choosing/criteria-query.ts";
import { decide } from "#src/domain/choosing/decide.ts";
import { knownValues, type OptionGroup } from "#src/domain/choosing/options.ts";
import type { Preset } from "#src/schema/choosing/presets.ts";
import { AddCriterion } from "./AddCriterion.tsx";
import { ChoiceResult } from "./ChoiceResult.tsx";
import { CriteriaList } from "./CriteriaList.tsx";
import { IgnoredNote } from "./IgnoredNote.tsx";
import { useCandidates } from "./use-candidates.ts";

export type ChooseMeshProps = {
	readonly options: readonly OptionGroup[];
	readonly presets: readonly Pick<Preset, "id" | "name" | "must" | "wish">[];
	/** Address of the site's root, ending with a slash. */
	readonly base: string;
};

/** Must-haves and wishes in, judged meshes out. The address's fragment always holds the criteria. */
export function ChooseMesh({ options, presets, base }: ChooseMeshProps) {
	const known = useMemo(() => knownValues(options), [options]);
	const { criteria, ignored, change } = useCriteria(known);
	const candidates = useCandidates(`${base}data/choose.json`);
	const names = useMemo(() => namesOf(options), [options]);
	const decision = useMemo(() => decide(candidates ?? [], criteria), [candidates, criteria]);
	return (
		<div className="choose">
			<section aria-labelledby="asked">
				<h2 id="asked">What you need</h2>
				<p className="presets">
					Start from:{" "}
					{presets.map((preset) => (
						<button key={preset.id} type="button" onClick={() => change(presetCriteria(preset))}>
							{preset.name}
						</button>
					))}
				</p>
				<IgnoredNote ignored={ignored} />
				<CriteriaList criteria={criteria} names={names} change={change} />
				<AddCriterion options={options} criteria={criteria} change={change} />
			</section>
			<section aria-labelledby="result">
				<h2 id="result">What fits</h2>
				<ChoiceResult
					decision={decision}
					criteria={criteria}
					names={names}
					base={base}
					state={
						candidates === undefined ? "loading" : candidates.length === 0 ? "failed" : "ready"
					}
				/>
			</section>
		</div>
	);
}

function namesOf(options: readonly OptionGroup[]): Readonly<Record<string, string>> {
	const all = options.flatMap((group) => group.options);
	return Object.fromEntries(
		all.filter(({ kind }) => kind === "capability").map(({ value, name }) => [value, name]),
	);
}

/** The criteria, kept in the fragment of the address: nothing is sent anywhere. */
function useCriteria(known: ReturnType<typeof knownValues>) {
	const [read, setRead] = useState<ReturnType<typeof readCriteria>>({ criteria: [], ignored: [] });
	useEffect(() => {
		const fromAddress = () => {
			const parts = location.hash.length > 1 ? location.hash.slice(1) : location.search.slice(1);
			setRead(readCriteria(new URLSearchParams(parts), known));
		};
		fromAddress();
		addEventListener("hashchange", fromAddress);
		return () => removeEventListener("hashchange", fromAddress);
	}, [known]);
	const change = (criteria: readonly Criterion[]) => {
		history.replaceState(null, "", `${location.pathname}#${criteriaFragment(criteria)}`);
		setRead({ criteria, ignored: [] });
	};
	return { ...read, change };
}
