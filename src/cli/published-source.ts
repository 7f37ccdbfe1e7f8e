import type { MeshRecord } from "#src/domain/entries/entry.ts";
import { capabilitiesSchema } from "#src/schema/comparison/capabilities.ts";
import { meshSchema } from "#src/schema/entries/mesh.ts";
import type { FigureSource } from "./checkout.ts";
import { Refusal } from "./command.ts";
import { fetchSource, NET_LIMITS } from "./fetch-source.ts";

/** Most that a list of all entries may have, bytes. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * What a figure is made of, from the data a site of Meshscape publishes: the same claims as its pages.
 *
 * @param site - Address of the site, ending with a slash.
 * @throws {@link Refusal} when there is no such data.
 */
export async function publishedSource(site: string): Promise<FigureSource> {
	const [{ groups }, { entries }] = await Promise.all([
		document(new URL("api/v1/capabilities.json", site)),
		document(new URL("api/v1/entries.json", site)),
	]);
	const vocabulary = capabilitiesSchema.safeParse({ groups }).data?.groups;
	const meshes = (Array.isArray(entries) ? entries : []).flatMap((entry) => meshOf(entry) ?? []);
	if (vocabulary === undefined || meshes.length === 0) {
		throw new Refusal(`${site} has no data of this version.`);
	}
	return { meshes, groups: vocabulary };
}

async function document(address: URL): Promise<Readonly<Record<string, unknown>>> {
	const isAllowed = ({ origin }: URL) => origin === address.origin;
	try {
		const text = await fetchSource(address.href, { ...NET_LIMITS, bytes: MOST_BYTES, isAllowed });
		return Object(JSON.parse(text));
	} catch (error) {
		const reason = error instanceof Refusal ? error.message : "It is not JSON.";
		throw new Refusal(`${address.href}: ${reason}`);
	}
}

/** An entry as the API has it: a mesh with some fields more, and claims that may be upstream's. */
function meshOf(entry: unknown): MeshRecord | undefined {
	const given = Object(entry) as Readonly<Record<string, unknown>>;
	if (given.collection !== "meshes") return undefined;
	const known = Object.keys(meshSchema.shape).filter((key) => Object.hasOwn(given, key));
	const claims = Object.entries(Object(given.capabilities) as object);
	const bare = claims.map(([id, { upstream: _, ...claim }]) => [id, claim] as const);
	const fields = Object.fromEntries(known.map((key) => [key, given[key]]));
	const { data } = meshSchema.safeParse({ ...fields, capabilities: Object.fromEntries(bare) });
	if (data === undefined) return undefined;
	const { id, capabilities, coverage } = given as MeshRecord;
	const place = { collection: "meshes" as const, path: `/meshes/${id}/`, file: "" };
	return { ...data, ...place, id, capabilities, coverage };
}
