import { getCollection } from "astro:content";
import { allEntries } from "#src/catalog/entries.ts";
import { once } from "#src/catalog/once.ts";
import { lifecycle } from "#src/domain/entries/entry.ts";
import type { ReleasesRecord } from "#src/domain/releases/status.ts";
import type { PlatformReleases } from "#src/schema/releases/releases.ts";

/** The releases of every entry that has a file of them: meshes, then proxies, then tools, by name. */
export const allReleases = once(async (): Promise<readonly ReleasesRecord[]> => {
	const files = new Map((await getCollection("releases")).map(({ id, data }) => [id, data]));
	return (await allEntries()).flatMap(({ id, name, path, collection, status }) => {
		const data = files.get(id);
		if (data === undefined) return [];
		const file = `content/releases/${id}.yaml`;
		const isActive = lifecycle(status) === "active";
		return [{ ...data, id, name, path, file, isMesh: collection === "meshes", isActive }];
	});
});

/** The releases of the meshes that can still be chosen. */
export const meshReleases = once(async (): Promise<readonly ReleasesRecord[]> => {
	return (await allReleases()).filter(({ isMesh, isActive }) => isMesh && isActive);
});

/** The releases of what meshes run on or implement. */
export async function platformReleases(
	id: "kubernetes" | "gateway-api",
): Promise<PlatformReleases> {
	const found = (await getCollection("platformReleases")).find((one) => one.id === id);
	if (found === undefined) throw new Error(`data/releases/${id}.yaml is missing.`);
	return found.data;
}

/** The day support is judged on: the newest on which releases were looked for. */
export const releasesDay = once(async (): Promise<string> => {
	const days = (await getCollection("releases")).map(({ data }) => data.checked);
	return days.toSorted().at(-1) ?? "";
});
