import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { RENAMED } from "#src/domain/embeds/addresses.ts";
import { builtFiles, builtPages } from "./built-site.ts";

type Listed = {
	readonly id: string;
	readonly title: string;
	readonly width: number;
	readonly height: number;
	readonly formats: readonly string[];
	readonly kind: "chart" | "table" | "badge";
	readonly data_day: string;
};

const SITE = "http://localhost:4321";
const file = (path: string) => readFileSync(join("dist", path));
const text = (path: string) => file(path).toString("utf8");
const json = (path: string) => JSON.parse(text(path));
const gzipped = (content: Buffer | string) => gzipSync(content, { level: 9 }).length;
const { figures } = json("/embed/v1/figures.json") as { readonly figures: readonly Listed[] };
const files = new Set(builtFiles("dist", "/"));
const at = ({ id }: Listed, ending: string) => `/embed/v1/${id}${ending}`;
const faults = (broken: (figure: Listed) => unknown) =>
	figures.filter((figure) => broken(figure)).map(({ id }) => id);
/** Those of the figures that have the file for which `broken` holds. */
const faultsOf = (ending: string, broken: (figure: Listed) => unknown) =>
	faults((figure) => figure.formats.includes(ending) && broken(figure));

describe("every figure", () => {
	test("has every file and the live page", () => {
		const whole = [
			"svg",
			"light.svg",
			"dark.svg",
			"small.svg",
			"png",
			"json",
			"csv",
			"md",
			"oembed.json",
		];
		const ofOne = /^(strengths-of|benchmark|latency|percentiles|resources|releases|.*-vs)-./;
		const endings = ({ id, kind }: Listed) =>
			kind === "badge"
				? ["svg"]
				: ofOne.test(id)
					? ["svg", "small.svg", "json", "oembed.json"]
					: whole;
		const lacking = figures.flatMap((figure) => [
			...endings(figure)
				.filter((ending) => !figure.formats.includes(ending))
				.map((ending) => `${figure.id} does not list ${ending}`),
			...figure.formats
				.filter((ending) => !files.has(at(figure, `.${ending}`)))
				.map((ending) => `${figure.id} lacks ${ending}`),
			...(files.has(at(figure, "/index.html")) ? [] : [`${figure.id} has no page`]),
		]);
		expect(lacking).toEqual([]);
		expect(figures.length).toBeGreaterThan(300);
	});

	test("is one of its kind", () => {
		expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
	});

	test("keeps the id it had in the last release, or redirects from it", () => {
		const { ids } = json("/embed-ids.json") as { readonly ids: readonly string[] };
		const known = new Set([...figures.map(({ id }) => id), ...Object.keys(RENAMED)]);
		expect(ids.length).toBeGreaterThan(300);
		expect(ids.filter((id) => !known.has(id))).toEqual([]);
	});

	test("has a picture of at most 8 kB, with its size, its name and a ground of its own", () => {
		for (const ending of [".svg", ".light.svg", ".dark.svg"]) {
			const format = ending.slice(1);
			expect(faultsOf(format, (figure) => gzipped(file(at(figure, ending))) > 8_192)).toEqual([]);
			expect(
				faultsOf(format, (figure) => {
					const svg = text(at(figure, ending));
					const size = `width="${figure.width}" height="${figure.height}" viewBox="0 0 ${figure.width} ${figure.height}"`;
					return !(
						svg.includes(size) &&
						/role="img"/.test(svg) &&
						/<title>[^<]{3,}<\/title><desc>/.test(svg) &&
						/<rect class="f-[a-z]+" fill="#[0-9a-f]{6}"/.test(svg)
					);
				}),
			).toEqual([]);
		}
	});

	test("has a picture for phones: narrow, at most 8 kB, with a ground of its own", () => {
		const wrong = faultsOf("small.svg", (figure) => {
			const svg = text(at(figure, ".small.svg"));
			const [, width = ""] = svg.match(/ width="(\d+)" height="\d+" viewBox="0 0 \1 /) ?? [];
			const hasGround = /<rect class="f-paper" fill="#[0-9a-f]{6}"/.test(svg);
			return !(Number(width) >= 320 && Number(width) <= 374 && hasGround && gzipped(svg) <= 8_192);
		});
		expect(wrong).toEqual([]);
	});

	test("is drawn with all its words within the picture, wide and narrow", () => {
		const pictures = [...files].filter((path) =>
			/^\/embed\/v1\/[^/]+\.(wide|narrow)\.svg$/.test(path),
		);
		expect(pictures.length).toBeGreaterThan(200);
		const cut = pictures.flatMap((path) => {
			const svg = text(path);
			const [, width = "0"] = /viewBox="0 0 (\d+) /.exec(svg) ?? [];
			// A title of an axis is turned; all others begin at their `x`.
			return [...svg.matchAll(/<text (?![^>]*transform)[^>]*>[^<]*/g)].flatMap(([drawn]) => {
				const x = Number(/ x="(-?[\d.]+)"/.exec(drawn)?.[1] ?? 0);
				const length = Number(/ textLength="([\d.]+)"/.exec(drawn)?.[1] ?? 0);
				return x >= -1 && x + length <= Number(width) + 1 ? [] : [`${path}: ${drawn}`];
			});
		});
		expect(cut).toEqual([]);
	});

	test("has a picture that runs nothing and loads nothing", () => {
		const loading = /<script|<foreignObject|<image|\son\w+=|href="(?!#)|url\((?!#)|@import/;
		for (const ending of [".svg", ".light.svg", ".dark.svg", ".small.svg"]) {
			expect(faultsOf(ending.slice(1), (figure) => loading.test(text(at(figure, ending))))).toEqual(
				[],
			);
		}
	});

	test("follows the reader's theme in one picture and keeps to one theme in the two others", () => {
		const follows = /prefers-color-scheme:dark/;
		expect(faults((figure) => !follows.test(text(at(figure, ".svg"))))).toEqual([]);
		for (const ending of [".light.svg", ".dark.svg"]) {
			expect(faultsOf(ending.slice(1), (figure) => follows.test(text(at(figure, ending))))).toEqual(
				[],
			);
		}
	});

	test("has a PNG of twice the size", () => {
		const wrong = faultsOf("png", (figure) => {
			const png = file(at(figure, ".png"));
			return (
				png.readUInt32BE(16) !== 2 * figure.width || png.readUInt32BE(20) !== 2 * figure.height
			);
		});
		expect(wrong).toEqual([]);
	});

	test("has its numbers with citation, licence and day", () => {
		const wrong = faultsOf("json", (figure) => {
			const { title, data_day, citation, licence, address, columns, rows } = json(
				at(figure, ".json"),
			);
			return !(
				title === figure.title &&
				data_day === figure.data_day &&
				citation.includes(title) &&
				licence === "CC BY 4.0" &&
				address.startsWith(`${SITE}/`) &&
				columns.length > 0 &&
				Array.isArray(rows)
			);
		});
		expect(wrong).toEqual([]);
	});

	test("is described for hosts that speak oEmbed, and its page leads there", () => {
		const wrong = faultsOf("oembed.json", (figure) => {
			const { version, type, html, title, height, thumbnail_url } = json(
				at(figure, ".oembed.json"),
			);
			const link = `<link rel="alternate" type="application/json+oembed" href="${SITE}${at(figure, ".oembed.json")}"`;
			return !(
				version === "1.0" &&
				type === "rich" &&
				title === figure.title &&
				height > 0 &&
				thumbnail_url ===
					(figure.formats.includes("png") ? `${SITE}${at(figure, ".png")}` : undefined) &&
				html.includes(`src="${SITE}${at(figure, "/")}"`) &&
				text(at(figure, "/index.html")).includes(link)
			);
		});
		expect(wrong).toEqual([]);
	});
});

describe("a live page", () => {
	/** The page and the larger of its two pictures: no reader loads both. */
	const weight = (figure: Listed) => {
		const pictures =
			figure.kind === "chart"
				? [".wide.svg", ".narrow.svg"]
				: figure.kind === "badge"
					? [".svg"]
					: [];
		const sizes = pictures.map((ending) => gzipped(file(at(figure, ending))));
		return gzipped(file(at(figure, "/index.html"))) + Math.max(0, ...sizes);
	};
	const script = (figure: Listed) =>
		text(at(figure, "/index.html")).match(/<script>([\s\S]*?)<\/script>/)?.[1] ?? "";

	test("has at most 8 kB, with its picture 15 kB, and at most 2 kB of script", () => {
		const page = (figure: Listed) => gzipped(file(at(figure, "/index.html")));
		expect(faults((figure) => page(figure) > 8_192)).toEqual([]);
		expect(faults((figure) => weight(figure) > 15_360)).toEqual([]);
		expect(faults((figure) => gzipped(script(figure)) > 2_048 || script(figure) === "")).toEqual(
			[],
		);
	});

	test("allows nothing but its own scripts, styles and pictures", () => {
		const policy =
			/content="default-src 'none'; script-src 'self' 'sha256-[^' ]+'; style-src 'self' 'sha256-[^' ]+'; img-src 'self' data:; (?:connect-src 'self'; )?object-src 'none'; [^"]*form-action 'none'/;
		expect(faults((figure) => !policy.test(text(at(figure, "/index.html"))))).toEqual([]);
	});

	test("says source, day and licence and leads to the site, and loads nothing from elsewhere", () => {
		const wrong = faults((figure) => {
			const html = text(at(figure, "/index.html"));
			const loaded = [...html.matchAll(/\s(?:src|srcset)="([^"]+)"/g)].map(
				([, address = ""]) => address,
			);
			return !(
				html.includes(`datetime="${figure.data_day}"`) &&
				html.includes("CC BY 4.0") &&
				/<a href="http:\/\/localhost:4321\/[^"]*" target="_blank" rel="noopener">Open in Meshscape<\/a>/.test(
					html,
				) &&
				loaded.every((address) => address.startsWith("/embed/v1/"))
			);
		});
		expect(wrong).toEqual([]);
	});
});

test("the loader has at most 3 kB, and with the comparison an element at most 12 kB", () => {
	const [loader, comparison] = ["loader.js", "comparison/index.html"].map((name) =>
		gzipped(file(`/embed/v1/${name}`)),
	);
	expect(loader).toBeLessThanOrEqual(3_072);
	expect((loader ?? 0) + (comparison ?? 0)).toBeLessThanOrEqual(12_000);
});

test("badges have short addresses, also in the form shields.io reads", () => {
	expect(json("/badges/istio.json")).toEqual({
		schemaVersion: 1,
		label: "Istio",
		message: "active",
		color: "00614d",
		cacheSeconds: 86_400,
	});
	expect(text("/badges/istio.svg")).toBe(text("/embed/v1/status-istio.svg"));
	expect(text("/badges/istio-verified.svg")).toBe(text("/embed/v1/verified-istio.svg"));
});

test("frozen copies are kept as they were and say that they are frozen", () => {
	const frozen = [...files].filter((path) => path.startsWith("/embed/@"));
	const pictures = frozen.filter((path) => path.endsWith(".svg"));
	expect(pictures.length).toBeGreaterThan(10);
	expect(pictures.filter((path) => !/Frozen \d+ \w+ \d{4}/.test(text(path)))).toEqual([]);
	const data = frozen.filter((path) => path.endsWith(".json"));
	expect(data.filter((path) => !/^\d{4}-\d{2}-\d{2}$/.test(json(path).frozen))).toEqual([]);
});

describe("the headers for hosts that read them", () => {
	const rules = text("/_headers")
		.split(/\n(?=\/)/)
		.slice(1)
		.map((block) => block.split("\n"));
	const fits = (pattern: string, path: string) =>
		pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
	const told = (path: string, line: string) =>
		rules.filter(([pattern = "", ...lines]) => fits(pattern, path) && lines.includes(`  ${line}`))
			.length;
	const ancestors = "Content-Security-Policy: frame-ancestors 'self'";

	test("let figures into frames of other sites, and no other page", () => {
		const pages = builtPages("dist", "/").map(({ path }) => path);
		const open = pages.filter((path) => told(path, ancestors) === 0);
		expect(open.filter((path) => !path.startsWith("/embed/v1/") && path !== "/404.html")).toEqual(
			[],
		);
		expect(open).toContain("/embed/v1/comparison/");
	});

	test("name one time to keep each file of a figure, for ever where it is frozen", () => {
		const short = "Cache-Control: public, max-age=300, stale-while-revalidate=86400";
		const ever = "Cache-Control: public, max-age=31536000, immutable";
		const [frozen = ""] = [...files].filter((path) => path.startsWith("/embed/@"));
		expect(told("/embed/v1/comparison.svg", short)).toBe(1);
		expect(told("/embed/v1/comparison.svg", ever)).toBe(0);
		expect(told(frozen, ever)).toBe(1);
		expect(told(frozen, short)).toBe(0);
	});
});
