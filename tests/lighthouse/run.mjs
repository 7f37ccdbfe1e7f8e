/**
 * Lighthouse, mobile, on one page of each template of the built site: `npm run lighthouse`.
 *
 * The packages of Lighthouse are in this folder alone (`npm ci` here, done by the script when they are
 * missing). `-- --only /compare/,/choose/` takes some of the pages, `-- --categories seo,accessibility`
 * some of the scores: performance means something on a machine that does nothing else.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { serveSite } from "../../src/cli/serve-site.ts";
import { findBrowser } from "../find-browser.ts";
import { launchOptions } from "../launch-browser.ts";

const PAGES =
	"/ /meshes/ /meshes/istio/ /proxies/envoy/ /compare/ /compare/project/ /compare/istio-vs-linkerd/ /compare/for/fips/ /capabilities/ /capabilities/mtls/ /choose/ /strengths/ /strengths/istio/ /releases/ /security/ /timeline/ /conformance/ /abstractions/ /abstractions/smi/ /performance/ /performance/livewyer-2024-04/ /performance/yours/ /performance/meshmark/ /readiness/ /guide/ /guide/architectures/ /guide/glossary/ /data/ /contribute/ /api/ /embed/";
const LEAST = { accessibility: 100, "best-practices": 100, seo: 100, performance: 99 };

const { values } = parseArgs({
	options: {
		only: { type: "string", default: PAGES },
		categories: { type: "string", default: Object.keys(LEAST).join() },
	},
});
const categoriesAsked = values.categories.split(",");
const folder = import.meta.dirname;
if (!existsSync(join(folder, "node_modules"))) {
	const npm = process.platform === "win32" ? "npm.cmd" : "npm";
	spawnSync(npm, ["ci", "--ignore-scripts"], { cwd: folder, stdio: "inherit" });
}
const { default: lighthouse } = await import("lighthouse");
const found = findBrowser();
if (found === undefined) throw new Error("There is no browser on this machine.");

/** The site as hosts serve it: texts compressed. */
async function compressing(origin) {
	const server = createServer(async (request, response) => {
		const answer = await fetch(origin + request.url);
		const headers = Object.fromEntries(answer.headers);
		const body = Buffer.from(await answer.arrayBuffer());
		const isText = /text|json|javascript|svg/.test(headers["content-type"] ?? "");
		// Lengths are those before compression. With a policy of referrers in the header the browser of
		// the tests (Chromium 147) loses the page as soon as Lighthouse traces it.
		const { "content-length": _, "referrer-policy": __, connection: ___, ...kept } = headers;
		response.writeHead(answer.status, isText ? { ...kept, "content-encoding": "gzip" } : kept);
		response.end(isText ? gzipSync(body) : body);
	});
	await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
	return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

const site = await serveSite();
const host = await compressing(site.origin);
const { executablePath, args, env } = launchOptions(found);
const profile = mkdtempSync(join(tmpdir(), "lighthouse-"));
const debugging = ["--remote-debugging-port=0", `--user-data-dir=${profile}`];
// Not by playwright, whose own hold on the tabs stops Lighthouse from opening one.
const browser = spawn(executablePath, [...args, "--headless=new", ...debugging, "about:blank"], {
	env,
});
// It writes the port it took into its profile.
const portFile = join(profile, "DevToolsActivePort");
while (!existsSync(portFile)) await new Promise((over) => setTimeout(over, 100));
const port = Number(readFileSync(portFile, "utf8").split("\n", 1)[0]);
try {
	console.log(`${"page".padEnd(36)}${categoriesAsked.map((name) => name.padStart(16)).join("")}`);
	for (const page of values.only.split(/[ ,]+/)) {
		const result = await lighthouse(host.origin + page, {
			port,
			logLevel: "error",
			onlyCategories: categoriesAsked,
		});
		const { categories, audits, runtimeError } = result.lhr;
		if (runtimeError !== undefined) throw new Error(`${page}: ${runtimeError.message}`);
		const scores = categoriesAsked.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
		console.log(`${page.padEnd(36)}${scores.map((score) => String(score).padStart(16)).join("")}`);
		for (const [at, name] of categoriesAsked.entries()) {
			if (scores[at] >= LEAST[name]) continue;
			process.exitCode = 1;
			for (const { id, weight } of categories[name].auditRefs) {
				const { score, title, displayValue = "" } = audits[id];
				if (weight > 0 && score !== null && score < 0.9)
					console.log(`  ${id}: ${title} ${displayValue}`);
			}
		}
	}
} finally {
	browser.kill();
	await new Promise((ended) => browser.once("close", ended));
	rmSync(profile, { recursive: true, force: true });
	host.close();
	site.close();
}
