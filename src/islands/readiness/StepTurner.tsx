type Props = {
	readonly step: number;
	/** The step of the result. */
	readonly last: number;
	readonly go: (step: number) => void;
};

/** Back and on, at the end of a step. */
export function StepTurner({ step, last, go }: Props) {
	return (
		<p className="turner">
			{step > 0 && (
				<button type="button" onClick={() => go(step - 1)}>
					Back
				</button>
			)}
			{step < last && (
				<button type="button" className="on" onClick={() => go(step + 1)}>
					{step === last - 1 ? "See the result" : "Next"}
				</button>
			)}
		</p>
	);
}
