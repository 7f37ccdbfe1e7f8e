import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkoutSource, chosenFigure, type FigureSource } from "#src/cli/checkout.ts";
import { chosenStrengths, isStrengthsFigure } from "#src/cli/checkout-strengths.ts";
import { type Caller, type Command, Refusal, UsageError } from "#src/cli/command.ts";
import { fetchSource, NET_LIMITS } from "#src/cli/fetch-source.ts";
import { loadRoot } from "#src/cli/load-root.ts";
import { overlayFolder, rootFolder, today } from "#src/cli/root-folder.ts";
import { writeWhole } from "#src/cli/write-whole.ts";
import type { EmbedFigure } from "#src/domain/embeds/embed.ts";
import type { MeshRecord } from "#src/domain/entries/entry.ts";
import type { Catalog } from "#src/lint/catalog.ts";
import { FIGURE_FILES, type FigureFormat } from "#src/rendering/figure-files.ts";
import { capabilitiesSchema } from "#src/schema/comparison/capabilities.ts";
import { meshSchema } from "#src/schema/entries/mesh.ts";

/** Most that a list of all entries may have, bytes. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * What a figure is made of, from the data a site of Meshscape publishes: the same claims as its pages.
 *
 * @param site - Address of the site, ending with a slash.
 * @throws {@link Refusal} when there is no such data.
 */
async function publishedSource(site: string): Promise<FigureSource> {
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

const OPTIONS = {
	meshes: { type: "string", default: "" },
	rows: { type: "string", default: "" },
	axis: { type: "string", default: "" },
	theme: { type: "string", default: "auto" },
	format: { type: "string" },
	out: { type: "string" },
	site: { type: "string" },
	data: { type: "string" },
	root: { type: "string" },
	overlay: { type: "string" },
} as const;

const FORMATS = ["svg", "png", "csv", "json", "md"] as const;

/** Draws a figure of one's own choice, as the build draws those of the site. */
export const figure: Command = {
	usage: `Usage: npm run mesh -- figure comparison --meshes istio,kmesh [--rows mtls,fips] [options]
       npm run mesh -- figure istio-vs-linkerd [--rows mtls,fips] [options]
       npm run mesh -- figure strengths-overlay --meshes istio,kmesh [--axis maturity,performance]
       npm run mesh -- figure strengths-<axis> [--meshes istio,kmesh] [options]

  --meshes IDS     meshes to show, separated by commas
  --rows IDS       capabilities to show; all when left out
  --axis IDS       axes of strengths-overlay; all when left out
  --theme WORD     auto (the reader's), light or dark
  --format FORMAT  svg, png, csv, json or md; else the ending of FILE says it, else svg
  --out FILE       where to write it; standard output when left out, but for a PNG
  --data ADDRESS   draw what the site at that address publishes, for comparisons and pairs
  --root DIR       folder that holds content/ and data/; this repository when left out
  --overlay DIR    folder whose content/ and data/ are laid over the public data
  --site ADDRESS   where the source line leads; that of --data when left out

A PNG is light and of twice the size.
Exit code: 0, 1 if there are no such data, 2 for wrong usage.`,
	async run(args, caller) {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: OPTIONS,
			allowPositionals: true,
		});
		const [id, ...more] = positionals;
		if (id === undefined || more.length > 0) throw new UsageError("Name one figure: comparison.");
		const format = formatOf(values);
		const made = await figureOf(id, values, caller);
		const site = siteAddress(values.site ?? values.data ?? "http://localhost:4321/");
		const home = new URL(made.home.slice(1), site).href;
		const content = await FIGURE_FILES[format].content(made, home);
		const { out } = values;
		if (out === undefined) caller.print(String(content));
		else writeWhole(resolve(caller.folder, out), content, true);
		return 0;
	},
};

type Drawn = Place & {
	readonly [Name in "meshes" | "rows" | "axis"]: string;
};

async function figureOf(id: string, values: Drawn, caller: Caller): Promise<EmbedFigure> {
	const list = (text: string) => [...new Set(text.split(",").filter(Boolean))];
	const [meshes, rows, axes] = [values.meshes, values.rows, values.axis].map(list) as [
		string[],
		string[],
		string[],
	];
	if (!isStrengthsFigure(id)) {
		if (axes.length > 0) throw new UsageError("Only strengths-overlay takes --axis.");
		return chosenFigure(await sourceOf(values, caller), { id, meshes, rows });
	}
	if (rows.length > 0)
		throw new UsageError("Figures of the strengths have no --rows: take --axis.");
	if (values.data !== undefined) {
		throw new UsageError("Figures of the strengths are drawn from --root, not from --data.");
	}
	return chosenStrengths(catalogOf(values, caller), { id, meshes, axes });
}

type Form = { readonly [Name in "out" | "format"]?: string | undefined } & {
	readonly theme: string;
};

function formatOf({ out, format: asked, theme }: Form): FigureFormat {
	if (!["auto", "light", "dark"].includes(theme)) {
		throw new UsageError(`"${theme}" is not a theme: auto, light or dark.`);
	}
	const format = FORMATS.find((one) =>
		asked ? one === asked : (out ?? ".svg").endsWith(`.${one}`),
	);
	if (format === undefined) {
		const wrong = asked ? `"${asked}" is` : `"${out}" ends with`;
		throw new UsageError(`${wrong} none of ${FORMATS.join(", ")}.`);
	}
	if (format === "png" && out === undefined) throw new UsageError("A PNG needs --out FILE.");
	if (format === "png" && theme === "dark") throw new UsageError("A PNG is light: take an SVG.");
	return format === "svg" && theme !== "auto" ? `${theme as "light" | "dark"}.svg` : format;
}

/** Where the data of a figure are. */
type Place = { readonly [Name in "data" | "root" | "overlay"]?: string | undefined };

async function sourceOf({ data, root, overlay }: Place, caller: Caller): Promise<FigureSource> {
	if (data !== undefined && (root ?? overlay) !== undefined) {
		throw new UsageError("Name --data, or --root and --overlay, not both.");
	}
	if (data !== undefined) return publishedSource(siteAddress(data));
	return checkoutSource(catalogOf({ root, overlay }, caller));
}

function catalogOf({ root, overlay }: Place, caller: Caller): Catalog {
	const { paths, files } = loadRoot(rootFolder(root, caller), overlayFolder(overlay, caller));
	return { today: today(), paths, files: files.map(({ file }) => file) };
}

/** The address of a site, ending with a slash. */
function siteAddress(site: string): string {
	const { protocol, href } = URL.parse(site) ?? {};
	if (href === undefined || !/^https?:$/.test(protocol ?? "")) {
		throw new UsageError(`"${site}" is not an address.`);
	}
	return href.endsWith("/") ? href : `${href}/`;
}
