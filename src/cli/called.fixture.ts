import { main } from "./main.ts";

/** What a call of the command line ended with and wrote. */
export type Called = { readonly status: number; readonly stdout: string; readonly stderr: string };

/**
 * Calls the command line from a folder, in this process.
 *
 * @param answers - What the person at the terminal answers, one by one; then they stop.
 */
export async function calledFrom(
	folder: string,
	args: readonly string[],
	answers?: readonly string[],
): Promise<Called> {
	let stdout = "";
	let stderr = "";
	const status = await main(args, {
		folder,
		...(answers !== undefined && { ask: askFrom([...answers]) }),
		print: (text) => {
			stdout += text;
		},
		warn: (text) => {
			stderr += text;
		},
	});
	return { status, stdout, stderr };
}

function askFrom(answers: string[]) {
	return async (_question: string) => answers.shift();
}

/** Calls the command line from the root of the repository. */
export const called = (...args: readonly string[]) => calledFrom(".", args);
