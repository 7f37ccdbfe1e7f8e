import { expect, test } from "vitest";
import { cycle, recordOf } from "./cycle.fixture.ts";
import { insideOn } from "./inside.ts";

const DAY = "2026-11-28";
const supported = { support_ends: "2027-06-01", support_ends_is: "announced" } as const;
const ended = { support_ends: "2026-01-01", support_ends_is: "announced" } as const;
const envoy = recordOf("envoy", [cycle("1.36", supported), cycle("1.34", ended)]);
const gatewayApi = {
	releases: ["1.5", "1.4", "1.10", "1.3"].map((name) => cycle(name)),
} as never;

test("supported cycles that say what they carry, with how that is supported and how far behind", () => {
	const mesh = recordOf("mesh", [
		cycle("3.0", { ...supported, envoy: "1.36", gateway_api: "1.4" }),
		cycle("2.9", { ...supported, envoy: "1.34" }),
		cycle("2.8", { ...supported, envoy: "1.20" }),
		cycle("2.7", supported),
		cycle("2.6", { ...ended, envoy: "1.34" }),
	]);
	const found = insideOn([mesh], envoy, gatewayApi, DAY).map(
		({ cycle: { cycle: name }, envoy: inner, gatewayApi: api }) => [
			name,
			inner?.minor,
			inner?.support?.state,
			api?.behind,
		],
	);
	expect(found).toEqual([
		// 1.5 and 1.10 are newer than 1.4.
		["3.0", "1.36", "supported", 2],
		["2.9", "1.34", "ended", undefined],
		// Envoy's releases do not list it: that it is carried is known, its support is not.
		["2.8", "1.20", undefined, undefined],
	]);
});

test("without a record of Envoy only the minor is known", () => {
	const mesh = recordOf("mesh", [cycle("3.0", { ...supported, envoy: "1.36" })]);
	const [found] = insideOn([mesh], undefined, gatewayApi, DAY);
	expect(found?.envoy).toEqual({ minor: "1.36", support: undefined });
});
