import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Made, PaintJob } from "./painter-process.ts";

type Answer = { readonly id: number } & ({ readonly made: Made } | { readonly error: string });

const waiting = new Map<number, PromiseWithResolvers<Made>>();
let jobs = 0;
let painter: ChildProcess | undefined;

/**
 * Draws in a process of its own, while this one writes pages: pictures are the most expensive part of
 * a build. A thread would be slower, since both ask the system for memory.
 *
 * @throws Error with the painter's reason when the picture cannot be made.
 */
export function paintAside<Job extends PaintJob>(job: Job): Promise<Made<Job>> {
	painter ??= started();
	const id = jobs++;
	const answer = Promise.withResolvers<Made>();
	waiting.set(id, answer);
	// The build may end only when no picture is missing.
	painter.ref();
	painter.channel?.ref();
	painter.send({ id, job });
	return answer.promise as Promise<Made<Job>>;
}

function started(): ChildProcess {
	// By its path in the project: the bundler moves this file, and Node reads that one as it is.
	const file = join(process.cwd(), "src/rendering/painter-process.ts");
	const child = fork(file, {
		serialization: "advanced",
		execArgv: ["--expose-gc"],
	});
	child.on("message", settle);
	child.on("exit", (code) => abandon(new Error(`Drawing stopped with code ${code}.`)));
	child.on("error", abandon);
	return child;
}

function settle(answer: Answer): void {
	const asked = waiting.get(answer.id);
	waiting.delete(answer.id);
	if (waiting.size === 0) {
		painter?.unref();
		painter?.channel?.unref();
	}
	if ("made" in answer) asked?.resolve(answer.made);
	else asked?.reject(new Error(answer.error));
}

function abandon(reason: Error): void {
	for (const { reject } of waiting.values()) reject(reason);
	waiting.clear();
	painter = undefined;
}
