import type { Reporter, TestModule } from "vitest/node";

/** Names the tests that passed at a second try: each has a cause that is still to be found. */
export const retriedReporter: Reporter = {
	onTestRunEnd(modules: readonly TestModule[]) {
		for (const test of modules.flatMap((one) => [...one.children.allTests()])) {
			const tries = test.diagnostic()?.retryCount ?? 0;
			if (tries === 0) continue;
			const place = `${test.module.relativeModuleId} > ${test.fullName}`;
			console.log(`Tried ${tries + 1} times, ${test.result().state}: ${place}`);
		}
	},
};
