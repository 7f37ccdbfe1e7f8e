import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Host } from "./hosts.ts";

const HERE = import.meta.dirname;

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
export function builtHost(
	host: Host,
	folder: string,
	pieces: readonly string[],
	installed?: string,
): { readonly output: string; readonly version: string } {
	const own = join(HERE, host.folder ?? host.id);
	if (existsSync(own)) cpSync(own, folder, { recursive: true });
	if (existsSync(join(folder, "package-lock.json"))) install(folder, installed);
	const version = host.version === undefined ? "" : run(host.version, folder);
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
	if (host.build !== undefined) run(host.build, folder);
	return { output: join(folder, host.output), version: version.trim().split("\n")[0] ?? "" };
}

function install(folder: string, installed: string | undefined): void {
	if (installed !== undefined && existsSync(join(installed, "node_modules"))) {
		cpSync(join(installed, "node_modules"), join(folder, "node_modules"), {
			recursive: true,
			verbatimSymlinks: true,
		});
	} else run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
}

function run([command = "", ...args]: readonly string[], folder: string): string {
	const env = {
		...process.env,
		CI: "1",
		NEXT_TELEMETRY_DISABLED: "1",
		ASTRO_TELEMETRY_DISABLED: "1",
	};
	try {
		return execFileSync(command, args, { cwd: folder, env, encoding: "utf8", stdio: "pipe" });
	} catch (error) {
		const {
			code,
			stderr = "",
			stdout = "",
		} = error as {
			readonly code?: string;
			readonly stderr?: string;
			readonly stdout?: string;
		};
		if (code === "ENOENT") throw new HostError(`${command} is not installed.`);
		throw new HostError(
			`${[command, ...args].join(" ")}: ${(stderr || stdout).trim().slice(-600)}`,
		);
	}
}
