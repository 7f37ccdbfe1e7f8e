import type { Load } from "#src/domain/smp/load-of.ts";
import { writtenNumber } from "./written-number.ts";

const PROTOCOLS: Readonly<Record<string, string>> = {
	PROTOCOL_HTTP: "HTTP",
	PROTOCOL_GRPC: "gRPC",
	PROTOCOL_TCP: "TCP",
	PROTOCOL_UDP: "UDP",
};

/** SMP's name of a protocol as people write it; `undefined` for none. */
export function protocolWord(protocol: string | null): string | undefined {
	return protocol === null ? undefined : PROTOCOLS[protocol];
}

/**
 * A load without its scenario, in words.
 *
 * @example
 * loadWords({ rps: 1000, connections: 32, … }) // => "1,000 rps, 32 connections"
 */
export function loadWords({ rps, connections }: Load): string {
	const parts = [
		rps === null ? undefined : `${writtenNumber(rps)} rps`,
		connections === null
			? undefined
			: `${writtenNumber(connections)} ${connections === 1 ? "connection" : "connections"}`,
	].filter((part) => part !== undefined);
	if (rps === null && connections !== null) parts.unshift("no rate limit");
	return parts.join(", ") || "load not stated";
}
