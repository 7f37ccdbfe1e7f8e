import { describe, expect, test } from "vitest";
import { mesh } from "#src/domain/entries/entry.fixture.ts";
import type { MeshRecord } from "#src/domain/entries/entry.ts";
import type { Claim } from "#src/schema/comparison/claim.ts";
import { statementIn } from "./modes.ts";
import { withUpstream } from "./upstream.ts";

const evidence = "https://istio.example/docs";
const claim = (level: Claim["level"], facts: Partial<Claim> = {}): Claim => ({
	level,
	evidence,
	checked: "2026-11-28",
	...facts,
});
const VOCABULARY = ["mtls", "udp", "jwt", "wasm", "new", "gone"]
	.map((id) => ({ id }))
	.concat({ id: "fips", own: true } as { id: string });

const based = (facts: Partial<NonNullable<MeshRecord["based_on"]>> = {}) => ({
	mesh: "istio",
	version: "1.30",
	statement: "https://vendor.example/runs-istio",
	except: [],
	checked: "2026-11-28",
	...facts,
});
const source = "https://istio.example/modes";
const MODES = [
	{ id: "sidecar", name: "Sidecar", architecture: "sidecar" as const, source },
	{ id: "ambient", name: "Ambient", architecture: "ambient" as const, source },
];

function claimsOf(distribution: Partial<MeshRecord>, upstream: Partial<MeshRecord>) {
	const all = [mesh("vendor", distribution), mesh("istio", { name: "Istio", ...upstream })];
	return withUpstream(all, VOCABULARY)[0]?.capabilities ?? {};
}

test("unknown cells take upstream's level and say from whom; own claims win", () => {
	const claims = claimsOf(
		{ based_on: based(), capabilities: { udp: claim("none") } },
		{ capabilities: { mtls: claim("full", { note: "By Envoy" }), udp: claim("full") } },
	);
	expect(claims["mtls"]).toEqual({
		level: "full",
		note: "By Envoy",
		evidence,
		evidence_kind: "upstream",
		checked: "2026-11-28",
		upstream: {
			mesh: "istio",
			name: "Istio",
			version: "1.30",
			statement: "https://vendor.example/runs-istio",
		},
	});
	expect(claims["udp"]?.level).toBe("none");
	expect(claims["udp"]?.upstream).toBeUndefined();
});

test("what each offer decides for itself and what is excepted is never taken over", () => {
	const claims = claimsOf(
		{ based_on: based({ except: ["wasm"] }) },
		{ capabilities: { fips: claim("full"), wasm: claim("full"), jwt: claim("full") } },
	);
	expect(Object.keys(claims)).toEqual(["jwt"]);
});

test("what is newer than the version it runs, or of a paid edition of upstream, is not in it", () => {
	const claims = claimsOf(
		{ based_on: based() },
		{
			capabilities: {
				new: claim("full", { since: "1.31" }),
				udp: claim("full", { since: "1.9" }),
				jwt: claim("full", { edition: "enterprise" }),
				gone: claim("none", { until: "1.30.4", level_until: "full" }),
			},
		},
	);
	expect(Object.keys(claims)).toEqual(["udp", "gone"]);
	expect(claims["gone"]?.level).toBe("full");
	expect(claims["udp"]?.since).toBeUndefined();
});

describe("modes", () => {
	const both = claim("full", { modes: ["sidecar"], by_mode: { ambient: claim("none") } });

	test("a distribution with the same modes takes each mode's statement", () => {
		const claims = claimsOf(
			{ based_on: based(), modes: MODES },
			{ modes: MODES, capabilities: { mtls: both } },
		);
		expect(statementIn(claims["mtls"], "sidecar")?.level).toBe("full");
		expect(statementIn(claims["mtls"], "ambient")).toMatchObject({
			level: "none",
			upstream: { mesh: "istio" },
		});
	});

	test("a mode in preview makes what it takes over a preview, and leaves what is less mature as it is", () => {
		const modes = MODES.map((mode) => ({ ...mode, stage: "beta" as const }));
		const claims = claimsOf(
			{ based_on: based(), modes },
			{
				modes: MODES,
				capabilities: {
					mtls: { ...both, stage: "stable" },
					jwt: claim("partial", { modes: ["sidecar"], stage: "alpha" }),
				},
			},
		);
		expect(statementIn(claims["mtls"], "sidecar")?.stage).toBe("beta");
		expect(statementIn(claims["mtls"], "ambient")?.stage).toBeUndefined();
		expect(statementIn(claims["jwt"], "sidecar")?.stage).toBe("alpha");
	});

	test("one judged as a whole takes what its architecture says alike, else it stays unknown", () => {
		const taken = (architecture: MeshRecord["architecture"]) =>
			claimsOf({ based_on: based(), architecture }, { modes: MODES, capabilities: { mtls: both } })[
				"mtls"
			]?.level;
		expect(taken(["sidecar"])).toBe("full");
		expect(taken(["ambient"])).toBe("none");
		expect(taken(["sidecar", "ambient"])).toBeUndefined();
		expect(taken([])).toBeUndefined();
	});

	test("upstream's claim that names no mode stays unknown in each", () => {
		const claims = claimsOf(
			{ based_on: based(), modes: MODES },
			{ modes: MODES, capabilities: { mtls: claim("full") } },
		);
		expect(claims["mtls"]).toBeUndefined();
	});
});

test("what is taken over can be taken over again, and a circle ends", () => {
	const link = (id: string, to: string, capabilities = {}) =>
		mesh(id, { name: id, based_on: based({ mesh: to }), capabilities });
	const [last] = withUpstream(
		[link("c", "b"), link("b", "a"), mesh("a", { capabilities: { mtls: claim("full") } })],
		VOCABULARY,
	);
	expect(last?.capabilities["mtls"]?.level).toBe("full");
	expect(() => withUpstream([link("x", "y"), link("y", "x")], VOCABULARY)).not.toThrow();
});
