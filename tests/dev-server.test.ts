import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, vi } from "vitest";
import { browser, browserTest as test } from "./browser.ts";

/** What `npm run dev` reads, copied, so that its files can be broken. */
const COPIED = [
	"src",
	"content",
	"data",
	"public",
	"package.json",
	"tsconfig.json",
	"astro.config.mjs",
];
const ENTRY = "content/tools/kiali.yaml";

const root = mkdtempSync(join(tmpdir(), "dev-"));
let server: ChildProcess;
let origin: string;
let terminal = "";

const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const read = (path: string) => readFileSync(path, "utf8");

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((done) => probe.listen(0, "localhost", done));
	const { port } = probe.address() as { readonly port: number };
	await new Promise((done) => probe.close(done));
	return port;
}

beforeAll(async () => {
	for (const name of COPIED) cpSync(name, join(root, name), { recursive: true });
	symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"), "junction");
	write(ENTRY, read(ENTRY).replace("\nname:", "\nnmae:"));
	const port = await freePort();
	origin = `http://localhost:${port}`;
	const program = join(process.cwd(), "node_modules/astro/bin/astro.mjs");
	server = spawn(process.execPath, [program, "dev", "--port", `${port}`], {
		cwd: root,
		// Nothing that says that this is a test: Vite and Astro would behave otherwise.
		env: { PATH: process.env.PATH, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" },
	});
	for (const stream of [server.stdout, server.stderr]) {
		stream?.setEncoding("utf8").on("data", (text) => {
			terminal += text;
		});
	}
	await vi.waitUntil(() => terminal.includes("watching for file changes"), { timeout: 120_000 });
});

afterAll(() => {
	server.kill();
	rmSync(root, { recursive: true, force: true });
});

test("a server of someone who is writing shows errors of the content in the page and the terminal", async () => {
	const page = await browser.newPage();
	const overlay = page.locator("vite-error-overlay");
	const message = overlay.locator("#message-content");
	const hint = overlay.locator("#hint-content");

	// It was started with a field spelled wrong.
	await page.goto(`${origin}/capabilities/`);
	const misspelt = `${ENTRY}:3:1  "nmae" in kiali.yaml is not a field.`;
	await expect.poll(() => message.textContent()).toContain(misspelt);
	expect(terminal).toContain(misspelt);
	expect(await page.locator("main h1").textContent()).toContain("Capabilities");

	// Mended.
	write(ENTRY, read(ENTRY));
	await expect.poll(() => terminal).toContain("The content has no errors any more.");
	await expect.poll(() => overlay.count()).toBe(0);

	// An error of syntax in a file that every page needs.
	write("data/capabilities.yaml", `${read("data/capabilities.yaml")}\n\t- broken: [`);
	await expect.poll(() => message.textContent()).toContain("data/capabilities.yaml:");
	write("data/capabilities.yaml", read("data/capabilities.yaml"));
	await expect.poll(() => overlay.count()).toBe(0);

	// What only a rule across files can find.
	write(ENTRY, read(ENTRY).replace("- kmesh", "- kmehs"));
	await expect.poll(() => message.textContent()).toContain('"kmehs"');
	expect(await hint.textContent()).toContain('"kmesh"');

	write(ENTRY, read(ENTRY));
	await expect.poll(() => overlay.count()).toBe(0);
	await page.close();
});

test.each([
	["/api/v1/index.json", "application/json"],
	["/api/v1/entries/istio.json", "application/json"],
	["/api/v1/claims.csv", "text/csv"],
	["/embed/v1/timeline.svg", "image/svg+xml"],
	["/badges/istio.svg", "image/svg+xml"],
])("it answers for the file %s as a host does", async (path, type) => {
	const answer = await fetch(origin + path);
	expect([answer.status, answer.headers.get("content-type")?.split(";")[0]]).toEqual([200, type]);
});

test("the steps of /contribute/ lead to a page: new, fill in, check, see it", async () => {
	const steps = await (await fetch(`${origin}/contribute/`)).text();
	const mesh = (...args: readonly string[]) => {
		const program = join(process.cwd(), "src/cli/mesh.mjs");
		return execFileSync(process.execPath, [program, ...args, "--root", root], { encoding: "utf8" });
	};
	// As the page says it.
	expect(steps).toContain("npm run mesh -- new mesh my-mesh --name &quot;My Mesh&quot;");
	expect(mesh("new", "mesh", "my-mesh", "--name", "My Mesh")).toContain("CHANGE");
	const path = "content/meshes/my-mesh.yaml";
	const check = () => mesh("check", join(root, path));
	// The check refuses it until what only a person can know is filled in.
	expect(check).toThrow();
	const filled = read(join(root, path))
		.replace("https://example.com/", "https://my-mesh.dev/")
		.replace("Not described yet.", "A mesh that somebody added in ten minutes.");
	const claim =
		"    level: full\n    evidence: https://my-mesh.dev/docs/mtls\n    checked: 2026-11-28\n";
	write(path, `${filled}\ncapabilities:\n  mtls:\n${claim}`);
	expect(check()).toContain("no problems");
	const page = await browser.newPage();
	const heading = async () => {
		await page.goto(`${origin}/meshes/my-mesh/`);
		return page.locator("main h1").textContent();
	};
	await expect.poll(heading, { timeout: 120_000 }).toBe("My Mesh");
	expect(await page.locator("#mtls .level").textContent()).toContain("full");
	await page.close();
	// What programs take of the ten minutes a newcomer has.
}, 300_000);
