import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Answer, Made, PaintJob } from "./painter-process.ts";

/** A process that draws, and who waits for its pictures. */
type Painter = {
	readonly child: ChildProcess;
	readonly waiting: Map<number, PromiseWithResolvers<Made>>;
};

/** Two at most: beyond that the pages are what a build waits for. */
const MOST = Math.min(2, availableParallelism());
/** With so many pictures waiting another process is worth its start. */
const MANY = 20;

const painters = new Set<Painter>();
let jobs = 0;

/**
 * Draws in processes of their own, while this one writes pages: pictures are the most expensive part of
 * a build. A thread would be slower, since both ask the system for memory.
 *
 * @throws Error with the painter's reason when the picture cannot be made.
 */
export function paintAside<Job extends PaintJob>(job: Job): Promise<Made<Job>> {
	const painter = freest();
	const { child, waiting } = painter;
	const id = jobs++;
	const answer = Promise.withResolvers<Made>();
	waiting.set(id, answer);
	// The build may end only when no picture is missing.
	child.ref();
	child.channel?.ref();
	child.send({ id, job });
	return answer.promise as Promise<Made<Job>>;
}

/** The painter with the fewest pictures to make, or another one when it has many. */
function freest(): Painter {
	const [painter] = [...painters].toSorted((a, b) => a.waiting.size - b.waiting.size);
	const isMore = painters.size < MOST && (painter?.waiting.size ?? MANY) >= MANY;
	return painter === undefined || isMore ? started() : painter;
}

function started(): Painter {
	// By its path in the project: the bundler moves this file, and Node reads that one as it is.
	const file = join(process.cwd(), "src/rendering/painter-process.ts");
	const child = fork(file, {
		serialization: "advanced",
		execArgv: ["--expose-gc"],
	});
	const painter: Painter = { child, waiting: new Map() };
	child.on("message", (answer: Answer) => settle(painter, answer));
	child.on("exit", (code, signal) => abandon(painter, new Error(ended(signal ?? `code ${code}`))));
	child.on("error", (error) => abandon(painter, error));
	painters.add(painter);
	return painter;
}

function settle({ child, waiting }: Painter, answer: Answer): void {
	const asked = waiting.get(answer.id);
	waiting.delete(answer.id);
	if (waiting.size === 0) {
		child.unref();
		child.channel?.unref();
	}
	if ("made" in answer) asked?.resolve(answer.made);
	else asked?.reject(new Error(answer.error));
}

/** How the reason begins where such a process ends before its pictures are there. */
export const PAINTER_ENDED = "The process that draws the pictures was ended by";

/** A system that runs out of memory kills the largest process, which draws; Node aborts by itself. */
function ended(by: string): string {
	return `${PAINTER_ENDED} ${by}: there may be too little memory.`;
}

function abandon(painter: Painter, reason: Error): void {
	painters.delete(painter);
	for (const { reject } of painter.waiting.values()) reject(reason);
	painter.waiting.clear();
}
