import { expect, test } from "vitest";
import { cycle, policy, recordOf } from "./cycle.fixture.ts";
import { releaseFindings } from "./findings.ts";
import { insideOn } from "./inside.ts";

const DAY = "2026-11-28";
const source = "https://example.org/";
const supported = { support_ends: "2027-12-31", support_ends_is: "announced" } as const;
const minors = [
	{ minor: "1.37", isSupported: true, ends: "2027-10-28" },
	{ minor: "1.36", isSupported: true, ends: "2027-06-28" },
	{ minor: "1.34", isSupported: false, ends: "2026-10-27" },
];

test("what stands out is said in sentences, and nothing where nothing does", () => {
	const alpha = recordOf(
		"Alpha",
		[cycle("1.3", { ...supported, kubernetes: { min: "1.34", max: "1.36" } })],
		{ policy: policy({ months: 12 }) },
	);
	const beta = recordOf("Beta", [
		cycle("2.0", { ...supported, lts: true, kubernetes: { min: "1.33", max: "1.34" } }),
	]);
	const gamma = recordOf("Gamma", [cycle("3.0", { stable_artifacts: "vendors-only" })]);
	expect(releaseFindings([alpha, beta, gamma], minors, DAY).map(({ text }) => text)).toEqual([
		"No mesh lists Kubernetes 1.37 for any release.",
		"Supported, but listed for no Kubernetes that is itself supported: Beta 2.0, long-term.",
		"Gamma: stable releases come from vendors only.",
		"No support policy was found for 2 of 3: Beta and Gamma.",
	]);
	expect(releaseFindings([alpha], [], DAY)).toEqual([]);
});

test("Envoy inside is judged by Envoy's own support, Gateway API by how many are newer", () => {
	const envoy = recordOf("Envoy", [
		cycle("1.38", { support_ends: "2027-04-23", support_ends_is: "announced" }),
		cycle("1.34", { support_ends: "2026-04-15", support_ends_is: "announced" }),
	]);
	const kuma = recordOf("Kuma", [
		cycle("2.14", { ...supported, envoy: "1.38", gateway_api: "1.5" }),
		cycle("2.11", { ...supported, envoy: "1.34" }),
		cycle("2.10", { envoy: "1.32" }),
		cycle("2.9", { ...supported, envoy: "1.30" }),
	]);
	const gatewayApi = {
		name: "Gateway API",
		checked: DAY,
		refresh: [],
		releases: ["1.6", "1.5", "1.4"].map((name) => ({ cycle: name, source, checked: DAY })),
	};
	const found = insideOn([kuma], envoy, gatewayApi, DAY);
	expect(
		found.map(({ cycle: { cycle: name }, envoy: inside, gatewayApi: api }) => [
			name,
			inside?.minor,
			inside?.support?.state,
			api?.behind,
		]),
	).toEqual([
		["2.14", "1.38", "supported", 1],
		["2.11", "1.34", "ended", undefined],
		["2.9", "1.30", undefined, undefined],
	]);
});
