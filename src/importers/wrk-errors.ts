import type { SmpRun } from "#src/schema/benchmarks/smp-run.ts";
import { count, tidy } from "./amount.ts";

const SOCKET = /^\s*Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/m;

/**
 * Failures wrk counted. Its two lines appear only when there were any, so none means none.
 *
 * @param requests - Answers of any status; socket errors come on top of them.
 */
export function wrkErrors(text: string, requests: number): SmpRun["errors"] {
	const bad = count(/^\s*Non-2xx or 3xx responses: (\d+)/m.exec(text)?.[1], "Non-2xx") ?? 0;
	const [, ...sockets] = SOCKET.exec(text) ?? [];
	const kinds = ["connect", "read", "write", "timeout"].map(
		(kind, at) => [`socket ${kind}`, Number(sockets[at] ?? 0)] as const,
	);
	const lost = kinds.reduce((sum, [_kind, number]) => sum + number, 0);
	const codes = [["non-2xx or 3xx", bad] as const, ...kinds].filter(
		([_code, number]) => number > 0,
	);
	return {
		share: tidy((bad + lost) / (requests + lost)),
		codes: codes.length === 0 ? null : Object.fromEntries(codes),
	};
}
