import { type Catalog, filesOf } from "./catalog.ts";

/** A capability's id and where it stands in its file. */
export type PlacedId = {
	readonly file: string;
	readonly id: string;
	readonly path: readonly (string | number)[];
};

/** Every capability id of the vocabulary, in order; a repeated one appears again. */
export function vocabulary(catalog: Catalog): readonly PlacedId[] {
	return filesOf(catalog, "capabilities").flatMap(({ file, data }) =>
		(data.groups ?? []).flatMap((group, groupIndex) =>
			(group?.capabilities ?? []).flatMap((capability, index) => {
				const path = ["groups", groupIndex, "capabilities", index, "id"];
				return capability?.id === undefined ? [] : [{ file, id: capability.id, path }];
			}),
		),
	);
}
