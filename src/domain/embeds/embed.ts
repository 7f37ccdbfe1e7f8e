import type { ChartModel } from "#src/domain/figures/chart-model.ts";
import type { Figure } from "#src/domain/figures/figure.ts";
import type { SupportLevel } from "#src/schema/claim.ts";

/** A cell of a table that is quoted as a figure. */
export type QuotedCell = {
	readonly text: string;
	/** The level it states, shown by its sign. */
	readonly level?: SupportLevel | "unknown" | undefined;
};

/** One row with a cell for each column, in their order. */
export type QuotedRow = {
	readonly id: string;
	readonly name: string;
	readonly cells: readonly QuotedCell[];
	/** Where a reader finds more, without the base path. */
	readonly address?: string | undefined;
};

/** A table worth quoting. */
export type TableModel = {
	readonly kind: "table";
	readonly rowsAre: string;
	readonly columns: readonly { readonly id: string; readonly name: string }[];
	readonly groups: readonly { readonly name: string; readonly rows: readonly QuotedRow[] }[];
	/** All columns a reader may put in place of those shown, with a cell for each row by its id. */
	readonly choices?: readonly {
		readonly id: string;
		readonly name: string;
		readonly cells: Readonly<Record<string, QuotedCell>>;
	}[];
};

/** A small sign for the head of a README. */
export type BadgeModel = {
	readonly kind: "badge";
	readonly label: string;
	readonly message: string;
	readonly tone: "full" | "partial" | "none";
};

/** Anything other pages can quote. */
export type EmbedModel = ChartModel | TableModel | BadgeModel;

/** A figure with all that must be said beside it, in a form other pages can quote. */
export type EmbedFigure<Model extends EmbedModel = EmbedModel> = Omit<Figure, "chart"> & {
	readonly chart: Model;
};
