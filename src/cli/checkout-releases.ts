import { newestDay } from "#src/domain/entries/entry.ts";
import { kubernetesMinors } from "#src/domain/releases/compatibility.ts";
import { type ReleaseFacts, releaseFacts } from "#src/domain/releases/facts.ts";
import { type Catalog, filesOf } from "#src/lint/catalog.ts";
import { platformReleasesSchema, releasesSchema } from "#src/schema/releases/releases.ts";

/** How the releases of each entry of a checkout stand, by its id, judged on the day the pages are. */
export function checkoutReleases(catalog: Catalog): ReadonlyMap<string, ReleaseFacts> {
	const files = filesOf(catalog, "releases").flatMap(({ id, data }) => {
		const { data: record } = releasesSchema.safeParse(data);
		return record === undefined ? [] : [{ id, record }];
	});
	const day = newestDay(files.map(({ record }) => record)) ?? "";
	const platform = filesOf(catalog, "platform-releases").find(({ id }) => id === "kubernetes");
	const { data: kubernetes } = platformReleasesSchema.safeParse(platform?.data);
	const minors = kubernetes === undefined ? [] : kubernetesMinors(kubernetes, day);
	return new Map(files.map(({ id, record }) => [id, releaseFacts(record, minors, day)]));
}
