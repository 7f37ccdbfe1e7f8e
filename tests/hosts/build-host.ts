import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Host } from "./host.ts";

const HERE = import.meta.dirname;
const started = promisify(execFile);

/** Why a host could not be had or built; the run fails with it. */
export class HostError extends Error {}

/**
 * A host with a snippet in it, built.
 *
 * @param folder - An empty folder of its own.
 * @param pieces - The files of the snippet, as the builder gives them.
 * @param installed - A folder with `node_modules` to take instead of an installation; for repeated runs.
 * @returns The folder of the built pages and the version of the host.
 */
export async function builtHost(
	host: Host,
	folder: string,
	pieces: readonly string[],
	installed?: string,
): Promise<{ readonly output: string; readonly version: string }> {
	const own = join(HERE, host.folder ?? host.id);
	if (existsSync(own)) cpSync(own, folder, { recursive: true });
	await provided(folder, installed);
	if (host.isOfPackage) await packed(folder);
	const version = host.version === undefined ? "" : await run(host.version, folder);
	if (pieces.length !== host.files.length) {
		throw new HostError(`The snippet has ${pieces.length} files, ${host.files.length} are placed.`);
	}
	for (const [at, { to, around, marker = "SNIPPET" }] of host.files.entries()) {
		const file = join(folder, to);
		const text = around ?? readFileSync(file, "utf8");
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(
			file,
			text.replace(marker, () => pieces[at] ?? ""),
		);
	}
	if (host.build !== undefined) await run(host.build, folder);
	return { output: join(folder, host.output), version: version.trim().split("\n")[0] ?? "" };
}

/** The programs of a host, at the versions its folder names: packages of npm are installed, of Debian they must be. */
async function provided(folder: string, installed: string | undefined): Promise<void> {
	const named = join(folder, "debian-packages.txt");
	for (const wanted of existsSync(named) ? readFileSync(named, "utf8").trim().split("\n") : []) {
		const [name = ""] = wanted.split("=");
		const said = await run(["dpkg-query", "--show", name], folder).catch(() => "");
		const there = said.trim().replace("\t", "=");
		if (there !== wanted)
			throw new HostError(`${wanted} is asked for, there is ${there || "none"}.`);
	}
	if (!existsSync(join(folder, "package-lock.json"))) return;
	if (installed !== undefined && existsSync(join(installed, "node_modules"))) {
		cpSync(join(installed, "node_modules"), join(folder, "node_modules"), {
			recursive: true,
			verbatimSymlinks: true,
		});
	} else await run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
}

/** Packs the package of the element as it would be published, and installs that. */
async function packed(folder: string): Promise<void> {
	const place = resolve(HERE, "../../packages/figure");
	const said = await run(["npm", "pack", "--json", "--pack-destination", folder], place);
	const [{ filename }] = JSON.parse(said.slice(said.indexOf("[")));
	await run(["npm", "install", "--no-save", "--no-audit", "--no-fund", `./${filename}`], folder);
}

async function run([command = "", ...args]: readonly string[], folder: string): Promise<string> {
	const env = {
		...process.env,
		CI: "1",
		NEXT_TELEMETRY_DISABLED: "1",
		ASTRO_TELEMETRY_DISABLED: "1",
	};
	try {
		const { stdout } = await started(command, args, { cwd: folder, env, maxBuffer: 2 ** 26 });
		return stdout;
	} catch (error) {
		const {
			code,
			stderr = "",
			stdout = "",
		} = error as {
			readonly code?: string | number;
			readonly stderr?: string;
			readonly stdout?: string;
		};
		if (code === "ENOENT") throw new HostError(`${command} is not installed.`);
		throw new HostError(
			`${[command, ...args].join(" ")}: ${(stderr || stdout).trim().slice(-600)}`,
		);
	}
}
