import type { Assessment } from "#src/domain/readiness/assess.ts";
import type { Instrument } from "#src/domain/readiness/instrument.ts";
import { verdictMap } from "#src/domain/readiness/quadrant.ts";
import type { ReadinessVerdict } from "#src/schema/readiness/scoring.ts";

type Props = {
	readonly instrument: Instrument;
	/** One result, or two with their names. */
	readonly results: readonly {
		readonly name?: string;
		readonly result: Pick<Assessment, "need" | "readiness" | "verdict">;
	}[];
};

const SIDE = 260;
const LEFT = 34;
const TOP = 8;
const x = (readiness: number) => LEFT + (readiness / 100) * SIDE;
const y = (need: number) => TOP + SIDE - (need / 100) * SIDE;

/** Both scores as a point on the plane of verdicts; the numbers stand in the table next to it. */
export function Quadrant({ instrument, results }: Props) {
	const fields = verdictMap(instrument.scoring);
	const nameOf = (id: ReadinessVerdict) => instrument.verdicts.find((one) => one.id === id)?.name;
	const places = results.flatMap(({ name = "", result }) => {
		const [need, readiness] = [result.need.score, result.readiness.score];
		return need === undefined || readiness === undefined ? [] : [{ name, need, readiness }];
	});
	const isGiven = (id: ReadinessVerdict) => results.some(({ result }) => result.verdict === id);
	const label =
		places.length === 0
			? "Too little is answered for a place on the plane"
			: places
					.map(({ name, need, readiness }) =>
						`${name} Need ${need} and readiness ${readiness} of 100`.trim(),
					)
					.join(". ");
	return (
		<svg className="quadrant" viewBox="0 0 304 306" role="img" aria-label={label}>
			{fields.map(({ verdict: id, need: n, readiness: r, isFirst, endsRight, endsAbove }) => (
				<g key={`${n.from}-${r.from}`} className={isGiven(id) ? "given" : undefined}>
					<rect
						x={x(r.from)}
						y={y(n.to)}
						width={x(r.to) - x(r.from)}
						height={y(n.from) - y(n.to)}
					/>
					{endsRight && <path d={`M${x(r.to)} ${y(n.from)}V${y(n.to)}`} />}
					{endsAbove && <path d={`M${x(r.from)} ${y(n.to)}H${x(r.to)}`} />}
					{isFirst && (
						<text x={x(r.from) + 6} y={y(n.to) + 16}>
							{nameOf(id)}
						</text>
					)}
				</g>
			))}
			<path className="axes" d={`M${x(0)} ${y(100)}V${y(0)}H${x(100)}`} />
			<text className="quiet" x={x(0)} y={y(0) + 16}>
				0
			</text>
			<text className="quiet" x={x(100)} y={y(0) + 16} textAnchor="end">
				readiness 100
			</text>
			<text
				className="quiet"
				transform={`translate(${LEFT - 10} ${y(100)}) rotate(-90)`}
				textAnchor="end"
			>
				need 100
			</text>
			{places.map(({ name, need, readiness }) => (
				<g key={name}>
					<circle cx={x(readiness)} cy={y(need)} r="6" />
					<text
						className="here"
						x={x(readiness) + (readiness > 50 ? -11 : 11)}
						y={y(need) + 4}
						textAnchor={readiness > 50 ? "end" : "start"}
					>
						{name} {need} / {readiness}
					</text>
				</g>
			))}
		</svg>
	);
}
