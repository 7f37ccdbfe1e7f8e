/**
 * Renders pages of data that the check would have refused, and listens for dialogs, errors and requests
 * to elsewhere: `npm run test:hostile`, by hand and once a week.
 *
 * Markup is in every text whose schema takes it, in a copy of this checkout. The server of someone
 * who is writing shows it without the policy that stops scripts on the built site: what stays inert here
 * is escaped, not merely stopped. Then every hostile text is put in every field for the check.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright-core";
import { stringify } from "yaml";
import { type HostilePlace, hostilePlaces, put } from "../../src/cli/hostile-places.fixture.ts";
import { loadContent, loadRoot } from "../../src/cli/load-root.ts";
import { readFrontMatter, readYaml } from "../../src/files/read-yaml.ts";
import { findBrowser } from "../find-browser.ts";
import { launchOptions } from "../launch-browser.ts";
import { copyCheckout } from "./grown-root.ts";

const ATTACK = `'"><img src=//evil.example/ onerror=alert(1)>`;

/** A page of each template; those of the entries that are attacked come to them. */
const PAGES = [
	"/ /meshes/ /proxies/ /tools/ /compare/ /compare/istio-vs-linkerd/ /compare/for/fips/ /capabilities/",
	"/capabilities/mtls/ /choose/ /strengths/ /strengths/istio/ /releases/ /security/ /timeline/ /conformance/",
	"/abstractions/ /abstractions/smi/ /performance/ /performance/livewyer-2024-04/ /performance/yours/",
	"/performance/meshmark/ /readiness/ /guide/ /guide/glossary/ /guide/reading/ /guide/readiness/ /data/",
	"/contribute/ /api/ /embed/ /embed/v1/comparison/ /embed/v1/landscape/",
].flatMap((line) => line.split(" "));

const { values } = parseArgs({ options: { port: { type: "string", default: "4408" } } });

/** The data of a file with the attack in every text whose schema takes it, and how many those are. */
function attacked(file: string, places: readonly HostilePlace[]) {
	const bytes = readFileSync(file);
	const content = file.endsWith(".md") ? readFrontMatter(bytes) : readYaml(bytes);
	const data = structuredClone(content.data);
	let count = 0;
	for (const { path } of places) {
		const tried = structuredClone(content.data);
		put(tried, path, ATTACK);
		const { problems = [] } = loadContent(file, { ...content, data: tried }) ?? {};
		if (problems.length > 0) continue;
		put(data, path, ATTACK);
		count++;
	}
	const yaml = stringify(data);
	return { count, text: "body" in content ? `---\n${yaml}---\n${content.body}` : yaml };
}

function addressOf(file: string): readonly string[] {
	const [, collection, id] = file.match(/^content\/(meshes|proxies|tools)\/(.+)\.yaml$/) ?? [];
	const [, experiment] = file.match(/^data\/benchmarks\/(.+)\.yaml$/) ?? [];
	if (experiment !== undefined) return [`/performance/${experiment}/`];
	return collection === undefined ? [] : [`/${collection}/${id}/`];
}

/** What happens on a page that should not. */
async function faultsOf(page: Page, origin: string, path: string): Promise<readonly string[]> {
	const faults: string[] = [];
	page.removeAllListeners();
	page.on("dialog", (dialog) => {
		faults.push(`${path}: dialog ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on("request", (request) => {
		if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin))
			faults.push(`${path}: asks ${request.url()}`);
	});
	const answer = await page.goto(origin + path, {
		timeout: 300_000,
		waitUntil: "domcontentloaded",
	});
	if ((answer?.status() ?? 0) >= 500) faults.push(`${path}: ${answer?.status()}`);
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await page.keyboard.press("/");
	await page.keyboard.type("evil");
	await page.waitForTimeout(300);
	const made = await page.locator('img[src*="evil"], [onerror]').count();
	if (made > 0) faults.push(`${path}: ${made} elements of the attack`);
	return faults;
}

const found = findBrowser();
if (found === undefined) throw new Error("There is no browser on this machine.");
const root = mkdtempSync(join(tmpdir(), "hostile-"));
copyCheckout(root);
const files = [...Map.groupBy(hostilePlaces(loadRoot(".")), ({ file }) => file)];
const texts = files.map(([file, places]) => ({ file, ...attacked(file, places) }));
for (const { file, text } of texts) writeFileSync(join(root, file), text);
const count = texts.reduce((sum, text) => sum + text.count, 0);
console.log(`${count} texts in ${texts.length} files hold an attack.`);
const server = spawn(
	process.execPath,
	["node_modules/astro/bin/astro.mjs", "dev", "--port", values.port, "--ignore-lock"],
	{ cwd: root, env: { ...process.env, NODE_ENV: "development" } },
);
const browser = await chromium.launch(launchOptions(found));
try {
	await new Promise<void>((ready, failed) => {
		server.stdout.setEncoding("utf8").on("data", (text) => /watching/.test(text) && ready());
		server.once("close", () => failed(new Error("The server ended.")));
	});
	const page = await browser.newPage();
	const paths = [...new Set([...PAGES, ...texts.flatMap(({ file }) => addressOf(file))])];
	const faults: string[] = [];
	for (const path of paths) {
		const own = await faultsOf(page, `http://localhost:${values.port}`, path);
		console.log([`${path}: ${own.length === 0 ? "inert" : "FAULTS"}`, ...own].join("\n  "));
		faults.push(...own);
	}
	console.log(`${paths.length} pages, ${faults.length} faults.`);
	process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
	await browser.close();
	server.kill();
	rmSync(root, { recursive: true, force: true });
}

const checked = spawnSync(
	process.execPath,
	["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "src/cli/hostile"],
	{ stdio: "inherit", env: { ...process.env, HOSTILE: "all" } },
);
process.exitCode ||= checked.status ?? 1;
