import { relative } from "node:path";
import { BroadcastChannel } from "node:worker_threads";
import { configureGlobal, readConfigureGlobal } from "fast-check";
import { type RunnerTask, type RunnerTestCase, type RunnerTestFile, TestRunner } from "vitest";

/** What the changed code asks at run time: which change is on, and what was reached. */
type Switchboard = {
	activeMutant?: string | undefined;
	currentTestId?: string | undefined;
	hitCount?: number | undefined;
	hitLimit?: number | undefined;
	mutantCoverage?: unknown;
};

/** A change to try, and the tests that reach it. */
type Trial = {
	readonly mutant: string;
	readonly tests: readonly string[];
	readonly hitLimit: number | undefined;
};

/** Slower tests, of whole catalogs and random files, are asked only where no other test reaches a change. */
const SLOW_MS = 300;

const KEY = "__stryker__";
const globals = globalThis as unknown as Record<string, Switchboard>;
globals[KEY] ??= {};
const switchboard = globals[KEY];

/**
 * Runs every test once, then single ones again under each change that `mutation-runner.mjs` sends.
 *
 * Tests have no hooks here; what a test needs beyond its function is the state of its snapshots.
 */
export default class MutationWorker extends TestRunner {
	readonly #files: RunnerTestFile[] = [];
	readonly #tests = new Map<string, RunnerTestCase[]>();
	readonly #tookMs = new Map<RunnerTestCase, number>();
	/** In the last test every other one is run again: expectations want to be within a test. */
	#last: RunnerTestCase | undefined;

	override onBeforeTryTask(test: RunnerTestCase, options: { retry: number; repeats: number }) {
		switchboard.currentTestId = idOf(test);
		super.onBeforeTryTask(test, options);
	}

	override async onAfterTryTask(test: RunnerTestCase) {
		switchboard.currentTestId = undefined;
		super.onAfterTryTask(test);
		if (test === this.#last) await this.#tryChanges();
	}

	onCollected(files: RunnerTestFile[]) {
		this.#files.push(...files);
		const worker: { ctx: { files: readonly unknown[] } } = Reflect.get(this, "workerState");
		if (this.#files.length === worker.ctx.files.length) this.#last = files.flatMap(testsIn).at(-1);
	}

	/** Snapshots are needed again, so they are not put away. */
	override async onAfterRunSuite() {}

	override onAfterRunFiles() {}

	async #tryChanges() {
		for (const test of this.#files.flatMap(testsIn)) {
			const id = idOf(test);
			this.#tests.set(id, [...(this.#tests.get(id) ?? []), test]);
		}
		// The first counterexample is enough: a smaller one costs time and proves the same. Fewer cases can only
		// make the score lower.
		configureGlobal({ ...readConfigureGlobal(), endOnFailure: true, numRuns: 30 });
		const channel = new BroadcastChannel("mutation");
		const stopped = new Promise<void>((stop) => {
			channel.onmessage = async ({ data }) => {
				if (data === "stop") return stop();
				channel.postMessage(await this.#tried(data as Trial));
			};
		});
		const coverage = structuredClone(switchboard.mutantCoverage);
		const tests: ReturnType<typeof resultOf>[] = [];
		for (const [id, [test]] of this.#tests) {
			// A test that does not pass twice would take the blame for every change.
			const begun = performance.now();
			const again = test && (await this.#failure(test));
			if (test !== undefined) this.#tookMs.set(test, performance.now() - begun);
			tests.push(resultOf(id, test, again));
		}
		channel.postMessage({ tests, coverage });
		await stopped;
		channel.close();
	}

	async #tried({ mutant, tests: ids, hitLimit }: Trial) {
		const tests = this.#quickOnes(ids.flatMap((id) => this.#tests.get(id) ?? []));
		Object.assign(switchboard, { activeMutant: mutant, hitCount: 0, hitLimit });
		let nrOfTests = 0;
		try {
			for (const test of tests) {
				nrOfTests += 1;
				const failureMessage = await this.#failure(test);
				const hits = switchboard.hitCount ?? 0;
				if (hitLimit !== undefined && hits > hitLimit) return { status: "timeout" };
				if (failureMessage !== undefined) {
					return { status: "killed", killedBy: [idOf(test)], failureMessage, nrOfTests };
				}
			}
			return { status: "survived", nrOfTests };
		} finally {
			switchboard.activeMutant = undefined;
		}
	}

	/** The tests that take no longer than that, the shortest first; all of them where each takes longer. */
	#quickOnes(tests: readonly RunnerTestCase[]): readonly RunnerTestCase[] {
		const took = (test: RunnerTestCase) => this.#tookMs.get(test) ?? 0;
		const sorted = tests.toSorted((a, b) => took(a) - took(b));
		const quick = sorted.filter((test) => took(test) < SLOW_MS);
		return quick.length > 0 ? quick : sorted;
	}

	async #failure(test: RunnerTestCase): Promise<string | undefined> {
		try {
			this.onBeforeTryTask(test, { retry: 0, repeats: 0 });
			await TestRunner.getTestFn(test)();
			super.onAfterTryTask(test);
			return undefined;
		} catch (error) {
			return String(error).slice(0, 200);
		}
	}
}

function testsIn(task: RunnerTask): RunnerTestCase[] {
	if (task.type === "test") return task.mode === "run" || task.mode === "queued" ? [task] : [];
	return task.tasks.flatMap(testsIn);
}

function idOf(test: RunnerTestCase): string {
	const names: string[] = [];
	for (let task: RunnerTask | undefined = test; task !== undefined; task = task.suite) {
		names.unshift(task.name);
	}
	return `${relative(process.cwd(), test.file.filepath)}#${names.join(" > ")}`;
}

function resultOf(id: string, test: RunnerTestCase | undefined, again: string | undefined) {
	const { duration: timeSpentMs = 0, errors } = test?.result ?? {};
	const failureMessage = errors?.[0]?.message ?? again;
	return failureMessage === undefined
		? { id, name: id, timeSpentMs, status: 0 }
		: { id, name: id, timeSpentMs, status: 1, failureMessage };
}
