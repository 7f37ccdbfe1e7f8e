import { compareVersions } from "#src/domain/releases/cycle-order.ts";
import {
	dayIn,
	type FoundCycle,
	fields,
	items,
	pageIn,
	type ReleasesReader,
	versionIn,
} from "./found-cycle.ts";

/** A product of endoflife.date, as its API of version 1 gives it. */
const endOfLife: ReleasesReader = {
	kind: "endoflife",
	name: "endoflife.date, API v1",
	recognises: (value) => Array.isArray(fields(fields(value).result).releases),
	read: (value) =>
		items(fields(fields(value).result).releases).flatMap((release) => {
			const { name, releaseDate, eolFrom, eoesFrom, isLts, latest } = fields(release);
			const cycle = versionIn(name);
			if (cycle === undefined) return [];
			return [
				{
					cycle,
					released: dayIn(releaseDate),
					support_ends: dayIn(eolFrom),
					extended_support_ends: dayIn(eoesFrom),
					lts: isLts === true || undefined,
					latest: versionIn(fields(latest).name),
					latest_released: dayIn(fields(latest).date),
					latest_source: pageIn(fields(latest).link),
				},
			];
		}),
};

/** `v1.20.4`, `release-1.31.9` or `1.34.13.1`; tags of other lines and of candidates are not meant. */
const TAG = /^(?:v|release-)?((\d{1,4}\.\d{1,4})\.\d{1,4}(?:\.\d{1,4})?)$/;

/** Releases of a repository, as the API of GitHub lists them. */
const github: ReleasesReader = {
	kind: "github",
	name: "GitHub releases",
	recognises: (value) =>
		Array.isArray(value) && value.some((release) => "tag_name" in fields(release)),
	read: (value) => {
		const releases = items(value).flatMap((release) => {
			const { tag_name, draft, prerelease, published_at, html_url } = fields(release);
			const [, version, cycle] = TAG.exec(typeof tag_name === "string" ? tag_name : "") ?? [];
			const isFinal = draft !== true && prerelease !== true;
			if (!isFinal || version === undefined || cycle === undefined) return [];
			return [{ cycle, version, day: dayIn(published_at), page: pageIn(html_url) }];
		});
		return [...Map.groupBy(releases, ({ cycle }) => cycle)].map(([cycle, all]): FoundCycle => {
			const [newest] = all.toSorted((a, b) => compareVersions(a.version, b.version));
			const first = all.find(({ version }) => /^\d+\.\d+\.0(\.0)?$/.test(version));
			return {
				cycle,
				released: first?.day,
				latest: newest?.version,
				latest_released: newest?.day,
				latest_source: newest?.page,
			};
		});
	},
};

/** The list of versions that Kuma keeps in its repository. */
const kumaVersions: ReleasesReader = {
	kind: "kuma-versions",
	name: "Kuma's versions.yml",
	recognises: (value) =>
		Array.isArray(value) && value.some((version) => "endOfLifeDate" in fields(version)),
	read: (value) =>
		items(value).flatMap((version) => {
			const { release, version: latest, releaseDate, endOfLifeDate, lts } = fields(version);
			const cycle = typeof release === "string" ? /^(\d+\.\d+)\.x$/.exec(release)?.[1] : undefined;
			if (cycle === undefined) return [];
			return [
				{
					cycle,
					released: dayIn(releaseDate),
					support_ends: dayIn(endOfLifeDate),
					lts: lts === true || undefined,
					latest: versionIn(latest),
				},
			];
		}),
};

/** Every kind of document that can be read: one line each. */
export const RELEASES_READERS: readonly ReleasesReader[] = [endOfLife, github, kumaVersions];

/** What a document said, or why it could not be read. */
export type ReadReleases =
	| {
			readonly ok: true;
			readonly kind: ReleasesReader["kind"];
			readonly cycles: readonly FoundCycle[];
	  }
	| { readonly ok: false; readonly reason: string };

/**
 * Reads a document of releases, whichever kind it is.
 *
 * @param parseYaml - Reads YAML that refers to nothing; throws where it is none.
 */
export function readReleases(text: string, parseYaml: (text: string) => unknown): ReadReleases {
	const value = parsed(text, parseYaml);
	if (value === undefined) return { ok: false, reason: "It is neither JSON nor YAML." };
	const reader = RELEASES_READERS.find(({ recognises }) => recognises(value));
	if (reader === undefined) {
		const known = RELEASES_READERS.map(({ name }) => name).join(", ");
		return { ok: false, reason: `It is none of the documents that can be read (${known}).` };
	}
	const cycles = reader.read(value);
	if (cycles.length === 0) return { ok: false, reason: `${reader.name}: it holds no release.` };
	return { ok: true, kind: reader.kind, cycles };
}

function parsed(text: string, parseYaml: (text: string) => unknown): unknown {
	const isJson = /^\s*[[{]/.test(text);
	try {
		return isJson ? JSON.parse(text) : parseYaml(text);
	} catch {
		return undefined;
	}
}
