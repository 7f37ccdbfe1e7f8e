import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { serveSite } from "./serve-site.ts";

/** What `npm start`, `npm run preview` and `npm run dev` are for, and how each is called again. */
const TASKS = { start: "npm start", preview: "npm run preview", dev: "npm run dev" } as const;
type Task = keyof typeof TASKS;

const FIRST_PORT = "4321";
const ROOT = join(import.meta.dirname, "../..");

/** A reason to stop that is the caller's to mend: told in one line. */
class Stop extends Error {}

try {
	await run(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof Stop)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}

async function run([task, ...args]: readonly string[]): Promise<void> {
	if (!isTask(task)) throw new Stop(`"${task}" is none of ${Object.keys(TASKS).join(", ")}.`);
	const { port, host } = optionsOf(task, args);
	// Asked before the build: half a minute later would be late to hear of it.
	await refuseTakenPort(task, port, host);
	if (task === "dev") return astro(["dev", "--port", `${port}`, "--host", host]);
	if (task === "start") astro(["build"]);
	await serve(port, host);
}

function isTask(word: string | undefined): word is Task {
	return word !== undefined && Object.hasOwn(TASKS, word);
}

function optionsOf(task: Task, args: readonly string[]) {
	const { values } = parsed(task, args);
	const port = Number(values.port);
	if (!/^\d+$/.test(values.port) || port < 1 || port > 65_535) {
		throw new Stop(`"${values.port}" is not a port. Give a number from 1 to 65535.`);
	}
	return { port, host: values.host };
}

function parsed(task: Task, args: readonly string[]) {
	const options = {
		port: { type: "string", default: FIRST_PORT },
		host: { type: "string", default: "localhost" },
	} as const;
	try {
		return parseArgs({ args: [...args], options });
	} catch (error) {
		const [reason] = `${(error as Error).message}`.split(". ");
		throw new Stop(`${reason}. Usage: ${TASKS[task]} -- [--port ${FIRST_PORT}] [--host localhost]`);
	}
}

async function refuseTakenPort(task: Task, port: number, host: string): Promise<void> {
	const code = await new Promise<string | undefined>((answer) => {
		const probe = createServer();
		probe.once("error", (error: NodeJS.ErrnoException) => answer(error.code));
		probe.listen(port, host, () => probe.close(() => answer(undefined)));
	});
	if (code === undefined) return;
	const reasons: Readonly<Record<string, string>> = {
		EADDRINUSE: `Port ${port} is in use`,
		EACCES: `Port ${port} needs more rights than you have`,
	};
	const reason = reasons[code] ?? `${host} cannot be listened on (${code})`;
	const next = port < 65_535 && port > 1_024 ? port + 1 : Number(FIRST_PORT);
	throw new Stop(`${reason}. Take another one: ${TASKS[task]} -- --port ${next}`);
}

/** Runs Astro, which prints what there is to say, and ends with it if it fails. */
function astro(args: readonly string[]): void {
	const program = join(ROOT, "node_modules/astro/bin/astro.mjs");
	const { status } = spawnSync(process.execPath, ["--env-file=astro.env", program, ...args], {
		cwd: ROOT,
		stdio: "inherit",
	});
	if (status !== 0) process.exit(status ?? 1);
}

async function serve(port: number, host: string): Promise<void> {
	const dist = join(ROOT, "dist");
	if (!existsSync(dist)) throw new Stop('There is no build to show. "npm start" makes one.');
	const base = `/${process.env.BASE_PATH ?? ""}/`.replace(/\/+/g, "/");
	await serveSite(dist, { base, port, host });
	console.log(`Serving it until you press Ctrl+C:\nhttp://${host}:${port}${base}`);
}
