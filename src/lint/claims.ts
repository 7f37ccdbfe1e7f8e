import type { Path } from "#src/schema/field-at.ts";
import type { CatalogEntry } from "./entries.ts";

type Claim = NonNullable<NonNullable<CatalogEntry["data"]["capabilities"]>[string]>;

/** A claim and where it stands. */
export type PlacedClaim = {
	readonly id: string;
	readonly path: Path;
	readonly claim: Claim;
};

/** The claims of an entry: on capabilities, then on the Service Mesh Interface. */
export function claims({ data }: CatalogEntry): readonly PlacedClaim[] {
	return (["capabilities", "smi"] as const).flatMap((field) =>
		Object.entries(data[field] ?? {}).flatMap(([id, claim]) =>
			claim === undefined ? [] : [{ id, path: [field, id], claim }],
		),
	);
}
