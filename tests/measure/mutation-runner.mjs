/**
 * The test runner of `npm run test:mutation`: loads the tests once and tries every change in that one process.
 *
 * Stryker's own runner for Vitest starts a worker for each change and loads every module again, which
 * takes seconds where the tests take milliseconds. Modules here keep nothing between two calls, so
 * `mutation-worker.ts` can stay in the process that has loaded them and run single tests again.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { BroadcastChannel } from "node:worker_threads";
import { createVitest } from "vitest/node";

/** Kept for the process that follows one which hung in a change. */
const RELATED = "stryker-related.json";

class MutationRunner {
	#vitest;
	#channel = new BroadcastChannel("mutation");
	#running = false;

	/** What a module reckons when it is loaded keeps its first value; only what runs in a test is changed. */
	capabilities() {
		return { reloadEnvironment: true };
	}

	async init() {
		this.#vitest = await createVitest("test", {
			config: resolve("tests/measure/mutation.config.ts"),
			runner: resolve("tests/measure/mutation-worker.ts"),
			pool: "threads",
			maxWorkers: 1,
			watch: false,
			coverage: { enabled: false },
			reporters: [{}],
		});
	}

	async dryRun({ files }) {
		writeFileSync(RELATED, JSON.stringify(files ?? []));
		const { tests, coverage } = await this.#load();
		return { status: "complete", tests, mutantCoverage: coverage };
	}

	async mutantRun({ activeMutant, testFilter, hitLimit }) {
		if (!this.#running) await this.#load();
		return await this.#answerTo({ mutant: activeMutant.id, tests: testFilter, hitLimit });
	}

	async dispose() {
		this.#channel.postMessage("stop");
		this.#channel.close();
		await this.#vitest?.close();
	}

	/** Starts the run, which ends only with this process, and waits until every test has run once. */
	async #load() {
		this.#running = true;
		const related = JSON.parse(readFileSync(RELATED, "utf8"));
		this.#vitest.config.related = related.length > 0 ? related : undefined;
		const loaded = this.#answerTo();
		const ended = this.#vitest.start().then(() => {
			throw new Error(
				"The tests ended before the changes were tried: is there a test of these files?",
			);
		});
		ended.catch(() => undefined);
		return await Promise.race([loaded, ended]);
	}

	#answerTo(question) {
		const answer = new Promise((done) => {
			this.#channel.onmessage = ({ data }) => done(data);
		});
		if (question !== undefined) this.#channel.postMessage(question);
		return answer;
	}
}

export const strykerPlugins = [
	{ kind: "TestRunner", name: "in-process", factory: () => new MutationRunner() },
];
