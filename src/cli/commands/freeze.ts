import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Command, Refusal } from "#src/cli/command.ts";
import { loadRoot } from "#src/cli/load-root.ts";
import { today } from "#src/cli/root-folder.ts";
import { stagedOutput, writeWhole } from "#src/cli/write-whole.ts";
import { frozenNumbers, frozenPicture, type KeptLoader } from "#src/domain/embeds/addresses.ts";
import { contentHash } from "#src/files/content-hash.ts";
import { entries, filesOf, vocabulary } from "#src/lint/catalog.ts";
import { loaderScript } from "#src/rendering/embed-scripts.ts";
import { FILE_KINDS } from "#src/schema/registry.ts";

const FILE = "data/published.yaml";
const HEAD = `# yaml-language-server: $schema=../public/schema/v1/published.json
# What has been published and keeps working. "npm run mesh -- freeze" adds to it; nobody takes from it.
`;

/**
 * Adds every entry and capability there is to the list of what keeps working.
 *
 * What the list has already stays, whether it is still there or not: the check asks for it.
 *
 * @returns What was done, in one sentence.
 */
export function keepPublished(root: string): string {
	const catalog = { today: "", ...filesIn(root) };
	const [before] = filesOf(catalog, "published").map(({ data }) => data);
	const collections = new Map<string, string>(
		FILE_KINDS.map(({ kind, collection }) => [kind, collection]),
	);
	const addresses = entries(catalog).map(({ kind, id }) => `${collections.get(kind)}/${id}`);
	const kept = list("entries", [...(before?.entries ?? []), ...addresses]);
	const ids = vocabulary(catalog).map(({ id }) => id);
	const capabilities = list("capabilities", [...(before?.capabilities ?? []), ...ids]);
	writeWhole(join(root, FILE), HEAD + kept + capabilities, true);
	return `Kept ${addresses.length} entries and ${ids.length} capabilities in ${FILE}.`;
}

function filesIn(root: string) {
	const { files, paths } = loadRoot(root);
	return { paths, files: files.map(({ file }) => file) };
}

function list(field: string, ids: readonly (string | undefined)[]): string {
	const sorted = [...new Set(ids)].filter((id) => id !== undefined).toSorted();
	return sorted.length === 0
		? `${field}: []\n`
		: `${field}:\n${sorted.map((id) => `  - ${id}\n`).join("")}`;
}

/**
 * Keeps the loader as it is now at an address of its own, first in the list of `loaders.json`.
 *
 * @param folder - Where the loaders are kept.
 * @returns What was done, in a sentence.
 */
function keepLoader(folder: string, day: string): string {
	const script = loaderScript();
	const digest = createHash("sha256").update(script).digest("hex").slice(0, 12);
	const file = `loader-${digest}.js`;
	const list = join(folder, "loaders.json");
	const { loaders }: { readonly loaders: readonly KeptLoader[] } = existsSync(list)
		? JSON.parse(readFileSync(list, "utf8"))
		: { loaders: [] };
	if (loaders[0]?.file === file) return `The loader is kept already: ${file}.`;
	const kept = { file, integrity: contentHash(script, "sha384"), bytes: script.length, since: day };
	const all = [kept, ...loaders.filter((loader) => loader.file !== file)];
	writeWhole(join(folder, file), script, true);
	const text = { $schema: "../../schema/v1/api/loaders.json", loaders: all };
	writeWhole(list, `${JSON.stringify(text, undefined, "\t")}\n`, true);
	return `Kept the loader as ${file}.`;
}

type Listed = { readonly id: string; readonly kind: string; readonly page: string };

const OPTIONS = {
	replace: { type: "boolean" },
	"last-build": { type: "boolean" },
	loader: { type: "boolean" },
	ids: { type: "boolean" },
} as const;

/** Keeps copies of figures that will not change, and the ids all figures have. */
export const freeze: Command = {
	usage: `Usage: npm run mesh -- freeze [--replace] [--last-build]
       npm run mesh -- freeze --loader
       npm run mesh -- freeze --ids

Once a quarter. Writes public/embed/@<today>/ with the charts, the comparison and the pairs as SVG
and JSON, public/embed-ids.json with the figures and data/published.yaml with the entries and capabilities
that must keep working.

  --replace     write today's copies again; only before they are published
  --last-build  copy from dist/ as it is instead of building first
  --loader      keep the script of the element as it is now, for pages that check it, and nothing
                else; after each change of src/embed/loader*.ts
  --ids         write data/published.yaml and nothing else`,
	run(args, caller) {
		const { values } = parseArgs({ args: [...args], options: OPTIONS });
		const day = today();
		if (values.loader) {
			caller.print(`${keepLoader(inRepository("public/embed/v1"), day)}\n`);
			return 0;
		}
		if (values.ids) {
			caller.print(`${keepPublished(inRepository("."))}\n`);
			return 0;
		}
		const folder = inRepository(`public/embed/@${day}`);
		if (existsSync(folder) && !values.replace) {
			throw new Refusal(`public/embed/@${day} is there already. --replace writes it again.`);
		}
		if (!values["last-build"]) build();
		const figures = builtFigures();
		const files = figures.filter(isKept).flatMap((figure) => copies(figure, day));
		// Not next to it: what lies under public/ is published.
		const output = stagedOutput(folder, inRepository("."));
		output.prepare();
		for (const { name, text } of files) writeWhole(join(output.staging, name), text, false);
		output.publish();
		const ids = figures.map(({ id }) => id).toSorted();
		const text = `${JSON.stringify({ release: day, ids }, undefined, "\t")}\n`;
		writeWhole(inRepository("public/embed-ids.json"), text, true);
		keepPublished(inRepository("."));
		caller.print(`Kept ${files.length / 2} figures in public/embed/@${day}.\n`);
		return 0;
	},
};

function build(): void {
	const astro = inRepository("node_modules/astro/bin/astro.mjs");
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		["--env-file=astro.env", astro, "build"],
		{ cwd: inRepository("."), encoding: "utf8", maxBuffer: 2 ** 28 },
	);
	if (status !== 0) throw new Refusal(`The build failed.\n${(stderr || stdout).slice(-4_000)}`);
}

function builtFigures(): readonly Listed[] {
	const list = inRepository("dist/embed/v1/figures.json");
	if (!existsSync(list)) throw new Refusal("There is no build to copy from.");
	return (JSON.parse(readFileSync(list, "utf8")) as { figures: readonly Listed[] }).figures;
}

/** Badges say how things are today, and one mesh's page is seldom quoted: they are not kept. */
function isKept({ id, kind }: Listed): boolean {
	return kind !== "badge" && !/^(strengths-of|benchmark|latency|percentiles|resources)-/.test(id);
}

function copies({ id, page }: Listed, day: string) {
	const site = page.slice(0, -`embed/v1/${id}/`.length);
	const built = (ending: string) =>
		readFileSync(inRepository(`dist/embed/v1/${id}.${ending}`), "utf8");
	const picture = frozenPicture(built("svg"), day);
	if (picture === undefined) throw new Refusal(`The picture of ${id} has no source line.`);
	return [
		{ name: `${id}.svg`, text: picture },
		{ name: `${id}.json`, text: frozenNumbers(built("json"), site, day) },
	];
}

function inRepository(path: string): string {
	return resolve(import.meta.dirname, "../../..", path);
}
