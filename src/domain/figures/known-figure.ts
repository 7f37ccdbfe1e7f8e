import type { Claim } from "#src/schema/claim.ts";
import type { StackedModel } from "./chart-model.ts";
import type { Figure } from "./figure.ts";
import { percent } from "./percent.ts";

type Questioned = {
	readonly id: string;
	readonly name: string;
	readonly path: string;
	readonly capabilities: Readonly<Record<string, Pick<Claim, "checked">>>;
	readonly open_questions: Readonly<Record<string, unknown>>;
};

/** How much of the vocabulary is answered for each mesh: claims, questions left open, never asked. */
export function knownFigure(
	meshes: readonly Questioned[],
	asked: number,
	day: string,
): Figure<StackedModel> {
	const rows = meshes
		.map(({ id, name, path, capabilities, open_questions }) => {
			const claims = Object.keys(capabilities).length;
			const open = Object.keys(open_questions).length;
			return { id, name, counts: [claims, open, asked - claims - open], address: path };
		})
		.toSorted(
			(a, b) => (b.counts[0] ?? 0) - (a.counts[0] ?? 0) || a.name.localeCompare(b.name, "en"),
		);
	const total = (at: number) => rows.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0);
	const cells = rows.length * asked;
	const last = rows.at(-1);
	return {
		id: "data-coverage",
		topic: "How much we know of each mesh",
		title: `${percent(total(0) / cells)} % of ${cells} answers about meshes are known`,
		takeaway: `For ${total(1)} answers somebody looked and found nothing that settles them; ${total(2)} nobody has looked for. Least is known of ${last?.name} (${last?.counts[0]} of ${asked}).`,
		unit: `Capabilities, number of ${asked} for each mesh.`,
		coverage: `All ${rows.length} meshes are counted, ended ones too.`,
		source: "Entries of the landscape",
		day,
		home: "/data/#data-coverage",
		chart: {
			kind: "stacked",
			rowsAre: "Mesh",
			segments: [
				{ id: "claimed", name: "known", tone: "full" },
				{ id: "open", name: "looked for, open", tone: "partial" },
				{ id: "unasked", name: "not looked for", tone: "unknown" },
			],
			rows,
		},
	};
}
