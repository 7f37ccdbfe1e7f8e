import { CONDITION_NAMES } from "#src/domain/comparison/condition-names.ts";
import type { Conditions } from "#src/domain/comparison/conditions.ts";
import { idLabel } from "#src/domain/text/words.ts";

type Props = {
	readonly conditions: Conditions;
	readonly modes: readonly string[];
	readonly change: (conditions: Conditions) => void;
};

/** What has to hold of everything that is asked: edition, stage, mode. */
export function ConditionFields({ conditions, modes, change }: Props) {
	return (
		<p className="conditions">
			<label>
				<input
					type="checkbox"
					checked={conditions.openSource}
					onChange={({ target }) => change({ ...conditions, openSource: target.checked })}
				/>{" "}
				{CONDITION_NAMES.openSource}
			</label>
			<label>
				<input
					type="checkbox"
					checked={conditions.stable}
					onChange={({ target }) => change({ ...conditions, stable: target.checked })}
				/>{" "}
				{CONDITION_NAMES.stable}
			</label>
			<label title="What a distribution takes over from upstream, and what only a third party says, counts as unknown">
				<input
					type="checkbox"
					checked={conditions.ownEvidence}
					onChange={({ target }) => change({ ...conditions, ownEvidence: target.checked })}
				/>{" "}
				{CONDITION_NAMES.ownEvidence}
			</label>
			<label>
				{CONDITION_NAMES.mode}{" "}
				<select
					value={conditions.mode ?? ""}
					onChange={({ target }) => change({ ...conditions, mode: target.value || undefined })}
				>
					<option value="">any</option>
					{modes.map((mode) => (
						<option key={mode} value={mode}>
							{idLabel(mode)}
						</option>
					))}
				</select>
			</label>
		</p>
	);
}
