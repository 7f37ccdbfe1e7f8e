import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RENAMED } from "#src/domain/embeds/addresses.ts";
import { attributeValues, type BuiltPage, builtFiles, builtPages } from "./built-site.ts";

const subPath = "/sub/path/";
/** A day ahead of the clock of most machines, with a language that writes "I" and numbers otherwise. */
const ELSEWHERE = { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };
const elsewhere = mkdtempSync(join(tmpdir(), "meshscape-"));

beforeAll(() => {
	const arguments_ = ["node_modules/astro/bin/astro.mjs", "build", "--outDir", elsewhere];
	// What the test runner sets about itself would end up in the pages.
	const { BASE_URL, DEV, MODE, NODE_ENV, PROD, SSR, ...inherited } = process.env;
	const env = { ...inherited, ...ELSEWHERE, BASE_PATH: subPath, ASTRO_TELEMETRY_DISABLED: "1" };
	execFileSync(process.execPath, arguments_, { env, stdio: "pipe" });
	// A minute on an idle machine, and many on a busy one.
}, 1_200_000);

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

describe.each([
	{ name: "at the root of a host", dist: () => "dist", base: "/" },
	{ name: "under a sub-path", dist: () => elsewhere, base: subPath },
])("the site $name", ({ dist, base }) => {
	let pages: readonly BuiltPage[] = [];
	let files = new Set<string>();

	beforeAll(() => {
		pages = builtPages(dist(), base);
		files = new Set(builtFiles(dist(), base));
	});

	test("has every kind of page", () => {
		const paths = pages.map(({ path }) => path.slice(base.length));
		expect(paths).toEqual(
			expect.arrayContaining([
				"",
				"meshes/",
				"meshes/istio/",
				"proxies/envoy/",
				"tools/kiali/",
				"compare/",
				"compare/project/",
				"compare/tools/",
				"compare/istio-vs-linkerd/",
				"compare/for/fips/",
				"capabilities/",
				"capabilities/mtls/",
				"choose/",
				"timeline/",
				"readiness/",
				"guide/readiness/",
				"strengths/",
				"strengths/istio/",
				"data/",
				"performance/",
				"performance/livewyer-2024-04/",
				"performance/meshmark/",
				"performance/reading/",
				"performance/yours/",
				"conformance/",
				"abstractions/",
				"abstractions/hamlet/",
				"guide/",
				"guide/what-a-service-mesh-is/",
				"guide/glossary/",
				"guide/reading/",
				"contribute/",
				"api/",
				"embed/",
				"embed/v1/comparison/",
				"404.html",
			]),
		);
	});

	test("has only links that lead somewhere, anchors included", () => {
		const ids = new Map(
			pages.map(({ path, html }) => [path, new Set(attributeValues(html, "id"))]),
		);
		const broken = pages.flatMap(({ path, html }) =>
			attributeValues(html, "href")
				.map((href) => ({ href, url: new URL(href, `http://site.test${path}`) }))
				.filter(({ url }) => url.host === "site.test")
				.filter(({ url }) => !leadsSomewhere(decodeURI(url.pathname), decodeURI(url.hash), ids))
				.map(({ href }) => `${path} -> ${href}`),
		);
		expect(broken).toEqual([]);
	});

	function leadsSomewhere(path: string, hash: string, ids: ReadonlyMap<string, Set<string>>) {
		const anchors = ids.get(path);
		if (anchors === undefined) return hash === "" && files.has(path);
		// A fragment with an equals sign is the state of a page, not a place on it.
		return hash === "" || hash.includes("=") || anchors.has(hash.slice(1));
	}

	test("gives every page one heading, a title, a description and a canonical address", () => {
		const lacking = pages.filter(
			({ path, html }) =>
				html.match(/<h1[\s>]/g)?.length !== 1 ||
				!/<title>[^<]{3,}<\/title>/.test(html) ||
				!/<meta name="description" content="[^"]{20,}"/.test(html) ||
				!(
					html.includes(`<link rel="canonical" href="http://localhost:4321${path}"`) ||
					path.endsWith("404.html") ||
					// What others embed represents the page it comes from.
					(path.includes("/embed/v1/") &&
						html.includes('<link rel="canonical" href="http://localhost:4321/'))
				),
		);
		expect(lacking.map(({ path }) => path)).toEqual([]);
	});

	test("gives every page a title of its own", () => {
		// An old address of a figure shows the figure of the new one.
		const isOld = ({ path }: BuiltPage) =>
			Object.keys(RENAMED).some((id) => path.endsWith(`/embed/v1/${id}/`));
		const titles = pages
			.filter((page) => !isOld(page))
			.map(({ html }) => html.match(/<title>([^<]*)/)?.[1]);
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	});

	test("loads nothing from another host", () => {
		const foreign = pages.flatMap(({ path, html }) => {
			const loaded = [
				...attributeValues(html, "src"),
				...[...html.matchAll(/<link [^>]*rel="(?:stylesheet|preload|icon)"[^>]*>/g)].flatMap(
					([tag]) => attributeValues(tag, "href"),
				),
				...[...html.matchAll(/url\("?(https?:[^)"]*)/g)].map(([, address = ""]) => address),
			];
			return loaded
				.filter((address) => !address.startsWith("data:"))
				.filter((address) => new URL(address, "http://site.test").host !== "site.test")
				.map((address) => `${path} loads ${address}`);
		});
		expect(foreign).toEqual([]);
	});

	test("has a space wherever a word meets a link", () => {
		const glued = pages.flatMap(({ path, html }) =>
			[
				...html.matchAll(
					/[\p{L}\d,;:.)]<(?:a|b|code|strong|time)[ >]|<\/(?:a|b|code|strong|time)>[\p{L}\d(]/gu,
				),
			].map(({ index }) => `${path}: ${html.slice(index - 30, index + 30)}`),
		);
		expect(glued).toEqual([]);
	});

	test("has a space between a name and its status, and calls an experiment by its one title", () => {
		const glued = pages.flatMap(({ path, html }) =>
			[
				...html.matchAll(
					/(?:[\p{L}\d)]|<\/a>)<span[^>]* class="(?:status|support-mark|change)\b/gu,
				),
			].map(({ index }) => `${path}: ${html.slice(index - 30, index + 30)}`),
		);
		expect(glued).toEqual([]);
		const text = (html: string) =>
			html
				.replaceAll(/<[^>]*>/g, "")
				.replaceAll(/\s+/g, " ")
				.trim();
		const titles = new Map(
			pages.map(({ path, html }) => [path, text(html.match(/<h1[^>]*>(.*?)<\/h1>/s)?.[1] ?? "")]),
		);
		const other = pages.flatMap(({ path, html }) =>
			[...html.matchAll(/<a [^>]*href="([^"#?]*\/performance\/[\w-]+\/)"[^>]*>(.*?)<\/a>/gs)]
				.map(([, target = "", inner = ""]) => ({ target, said: text(inner) }))
				// A question is the title of an experiment; other links name who measured, or what is shown.
				.filter(({ target, said }) => said.endsWith("?") && said !== titles.get(target))
				.map(({ target, said }) => `${path}: ${said} leads to ${target}`),
		);
		expect(other).toEqual([]);
	});
});

/** A file without what depends on where it will be read: addresses, and what is computed from them. */
function withoutBase(file: string, base: string): string {
	return (
		readFileSync(file, "utf8")
			.replaceAll(base, "/")
			// An address without its last slash.
			.replaceAll(`${base.replace(/\/$/, "")}"`, '"')
			.replaceAll(/([._-])[\w-]{8}\.(js|css)\b/g, "$1.$2")
			.replaceAll(/sha256-[\w+/]+=*|\buid="\w+"|textLength="[\d.]+"/g, "")
			// A calendar folds its lines at a length.
			.replaceAll("\r\n ", "")
	);
}

test("two builds give the same files, whatever the time zone and the language of the machine", () => {
	const names = (dist: string) =>
		builtFiles(dist, "")
			// Scripts are named after their content; pictures show their address, narrow ones on lines broken by its length.
			.filter((name) => !/^_astro\/|\.(png|small\.svg)$/.test(name))
			.toSorted();
	expect(names(elsewhere)).toEqual(names("dist"));
	const changed = names("dist").filter(
		(name) => withoutBase(join("dist", name), "/") !== withoutBase(join(elsewhere, name), subPath),
	);
	expect(changed).toEqual([]);
});
