import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { FIGURE_FILES, type FigureFormat } from "#src/rendering/figure-files.ts";
import { checkoutSource, chosenFigure, type FigureSource } from "../checkout.ts";
import { type Caller, type Command, UsageError } from "../command.ts";
import { loadRoot } from "../load-root.ts";
import { publishedSource } from "../published-source.ts";
import { overlayFolder, rootFolder, today } from "../root-folder.ts";
import { writeWhole } from "../write-whole.ts";

const OPTIONS = {
	meshes: { type: "string", default: "" },
	rows: { type: "string", default: "" },
	theme: { type: "string", default: "auto" },
	out: { type: "string" },
	site: { type: "string" },
	data: { type: "string" },
	root: { type: "string" },
	overlay: { type: "string" },
} as const;

const ENDINGS = ["svg", "png", "csv", "json", "md"] as const;

/** Draws a figure of one's own choice, as the build draws those of the site. */
export const figure: Command = {
	usage: `Usage: npm run mesh -- figure comparison --meshes istio,kmesh [--rows mtls,fips]
                          [--theme auto|light|dark] [--out FILE]
                          [--data ADDRESS | --root DIR] [--overlay DIR] [--site ADDRESS]
       npm run mesh -- figure istio-vs-linkerd [--rows mtls,fips] …

The ending of FILE says what is made: .svg, .png, .csv, .json or .md; without --out an SVG goes to
standard output. A PNG is light and of twice the size. The data are those of this checkout, of the one
at DIR, or those that the site at --data publishes. The source line leads to the site at --site, else
to that of --data.
Exit code: 0, 1 if there are no such data, 2 for wrong usage.`,
	async run(args, caller) {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: OPTIONS,
			allowPositionals: true,
		});
		const [id, ...more] = positionals;
		if (id === undefined || more.length > 0) throw new UsageError("Name one figure: comparison.");
		const { out, theme } = values;
		const format = formatOf(out, theme);
		const list = (text: string) => [...new Set(text.split(",").filter(Boolean))];
		const choice = { id, meshes: list(values.meshes), rows: list(values.rows) };
		const made = chosenFigure(await sourceOf(values, caller), choice);
		const site = siteAddress(values.site ?? values.data ?? "http://localhost:4321/");
		const home = new URL(made.home.slice(1), site).href;
		const content = await FIGURE_FILES[format].content(made, home);
		if (out === undefined) caller.print(String(content));
		else writeWhole(resolve(caller.folder, out), content, true);
		return 0;
	},
};

function formatOf(out: string | undefined, theme: string): FigureFormat {
	if (!["auto", "light", "dark"].includes(theme)) {
		throw new UsageError(`"${theme}" is not a theme: auto, light or dark.`);
	}
	const ending = ENDINGS.find((one) => (out ?? ".svg").endsWith(`.${one}`));
	if (ending === undefined)
		throw new UsageError(`"${out}" ends with none of ${ENDINGS.join(", ")}.`);
	if (ending === "png" && theme === "dark") throw new UsageError("A PNG is light: take an SVG.");
	return ending === "svg" && theme !== "auto" ? `${theme as "light" | "dark"}.svg` : ending;
}

/** Where the data of a figure are. */
type Place = { readonly [Name in "data" | "root" | "overlay"]?: string | undefined };

async function sourceOf({ data, root, overlay }: Place, caller: Caller): Promise<FigureSource> {
	if (data !== undefined && (root ?? overlay) !== undefined) {
		throw new UsageError("Name --data, or --root and --overlay, not both.");
	}
	if (data !== undefined) return publishedSource(siteAddress(data));
	const { paths, files } = loadRoot(rootFolder(root, caller), overlayFolder(overlay, caller));
	return checkoutSource({ today: today(), paths, files: files.map(({ file }) => file) });
}

/** The address of a site, ending with a slash. */
function siteAddress(site: string): string {
	const { protocol, href } = URL.parse(site) ?? {};
	if (href === undefined || !/^https?:$/.test(protocol ?? "")) {
		throw new UsageError(`"${site}" is not an address.`);
	}
	return href.endsWith("/") ? href : `${href}/`;
}
