import { main } from "./main.ts";

/** What a call of the command line ended with and wrote. */
export type Called = { readonly status: number; readonly stdout: string; readonly stderr: string };

/** Calls the command line from a folder, in this process. */
export async function calledFrom(folder: string, args: readonly string[]): Promise<Called> {
	let stdout = "";
	let stderr = "";
	const status = await main(args, {
		folder,
		print: (text) => {
			stdout += text;
		},
		warn: (text) => {
			stderr += text;
		},
	});
	return { status, stdout, stderr };
}

/** Calls the command line from the root of the repository. */
export const called = (...args: readonly string[]) => calledFrom(".", args);
