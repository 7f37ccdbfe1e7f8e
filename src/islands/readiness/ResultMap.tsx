import { useEffect, useMemo, useRef, useState } from "react";
import { type PlacedResult, placesInWords, planeModel } from "#src/domain/figures/readiness.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import { changeModel } from "#src/islands/figures/figure-model.ts";

type Props = {
	readonly instrument: Instrument;
	/** One result, or two with their names. */
	readonly results: readonly PlacedResult[];
};

/** Both scores as a point on the readiness map; the numbers are in the table next to it. */
export function ResultMap({ instrument, results }: Props) {
	const figure = useRef<HTMLElement>(null);
	const [isMissing, setIsMissing] = useState(false);
	const model = useMemo(() => planeModel(instrument, results), [instrument, results]);
	useEffect(() => {
		if (figure.current) changeModel(figure.current, model);
	}, [model]);
	useEffect(() => {
		const element = figure.current;
		if (element === null) return;
		let stop: (() => void) | undefined;
		let isGone = false;
		// The charts are loaded when there is a result, and not with the questions.
		import("#src/islands/figures/mount-figure.ts").then(
			async ({ mountFigure }) => {
				if (!isGone) stop = await mountFigure(element);
				if (isGone) stop?.();
			},
			() => setIsMissing(true),
		);
		return () => {
			isGone = true;
			stop?.();
		};
	}, []);
	// The place in words, which the drawing would have had as its name.
	if (isMissing)
		return <p className="quiet">The map could not be loaded. {placesInWords(model)}</p>;
	return (
		<figure ref={figure} className="result-map" data-label={placesInWords(model)}>
			<div className="plot" />
		</figure>
	);
}
