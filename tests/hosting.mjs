import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";

/*
 * Serves dist/ with nginx and with Caddy as docs/hosting.md says, and asks for what a host must send.
 * `npm run build` comes first; both servers are packages of Debian.
 */
const dist = resolve("dist");
const scratch = mkdtempSync(join(tmpdir(), "hosting-"));

/** A port nothing listens on. */
async function freePort() {
	const server = createServer().listen(0, "127.0.0.1");
	await new Promise((done) => server.once("listening", done));
	const { port } = server.address();
	await new Promise((done) => server.close(done));
	return port;
}

/** The file of the documentation with the folder and the port of this run. */
function adapted(file, port) {
	return readFileSync(join("docs/hosting", file), "utf8")
		.replaceAll("/srv/meshscape/dist", dist)
		.replaceAll("8080", String(port));
}

const SERVERS = {
	nginx(port) {
		const file = join(scratch, "nginx.conf");
		const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
			.map((name) => `${name}_temp_path ${scratch}/${name};`)
			.join("\n");
		const user = process.getuid?.() === 0 ? "user root;\n" : "";
		writeFileSync(
			file,
			`${user}daemon off;\npid ${scratch}/nginx.pid;\nerror_log ${scratch}/nginx.log;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${adapted("nginx.conf", port)}\n}\n`,
		);
		return ["nginx", ["-c", file, "-p", scratch]];
	},
	caddy(port) {
		const file = join(scratch, "Caddyfile");
		writeFileSync(file, `{\n\tadmin off\n}\n${adapted("Caddyfile", port)}`);
		return ["caddy", ["run", "--config", file, "--adapter", "caddyfile"]];
	},
};

const OWN = "frame-ancestors 'self'";
const SHORT = "public, max-age=300, stale-while-revalidate=86400";
const EVER = "public, max-age=31536000, immutable";
const script =
	readFileSync(join(dist, "index.html"), "utf8").match(/\/_astro\/[^"]+\.css/)?.[0] ?? "";

/** Path, status and headers; null is a header that must not be sent. */
const ASKED = [
	[
		"/",
		200,
		{
			"content-security-policy": OWN,
			"x-content-type-options": "nosniff",
			"content-type": "text/html; charset=utf-8",
		},
	],
	["/meshes/istio/", 200, { "content-security-policy": OWN, "access-control-allow-origin": null }],
	["/no/such/page/", 404, { "content-type": "text/html; charset=utf-8" }],
	["/_headers", 404, {}],
	["/_redirects", 404, {}],
	[
		"/api/v1/index.json",
		200,
		{ "access-control-allow-origin": "*", "cache-control": SHORT, "content-encoding": "gzip" },
	],
	[
		"/embed/v1/comparison/",
		200,
		{
			"content-security-policy": null,
			"access-control-allow-origin": "*",
			"cross-origin-resource-policy": "cross-origin",
		},
	],
	[
		"/embed/v1/comparison.svg",
		200,
		{ "cache-control": SHORT, "cross-origin-resource-policy": "cross-origin" },
	],
	["/badges/istio.svg", 200, { "access-control-allow-origin": "*" }],
	["/embed/", 200, { "content-security-policy": OWN }],
	[script, 200, { "cache-control": EVER }],
];

async function faultsOf(port) {
	const faults = [];
	for (const [path, status, headers] of ASKED) {
		const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
			headers: { "accept-encoding": "gzip" },
		});
		if (answer.status !== status) faults.push(`${path}: ${answer.status}, expected ${status}`);
		for (const [name, value] of Object.entries(headers)) {
			const sent = answer.headers.get(name);
			if (sent?.toLowerCase() !== value?.toLowerCase())
				faults.push(`${path}: ${name} is ${sent}, expected ${value}`);
		}
		const text = await answer.text();
		if (status === 404 && !path.startsWith("/_") && !text.includes("Page not found"))
			faults.push(`${path}: not our error page`);
	}
	return faults;
}

let failed = false;
for (const [name, start] of Object.entries(SERVERS)) {
	if (spawnSync("which", [name]).status !== 0) {
		console.error(`${name}: not installed (Debian: apt install ${name})`);
		failed = true;
		continue;
	}
	const port = await freePort();
	const [command, args] = start(port);
	const server = spawn(command, args, { stdio: "ignore" });
	for (let tries = 0; tries < 50; tries += 1) {
		if (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)) break;
		await setTimeout(100);
	}
	const faults = await faultsOf(port).catch((error) => [String(error)]);
	server.kill();
	console.log(
		`${name}: ${faults.length === 0 ? `${ASKED.length} addresses as documented` : faults.join("\n  ")}`,
	);
	failed ||= faults.length > 0;
}
rmSync(scratch, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;
