import { describe, expect, test } from "vitest";
import {
	candidate,
	claim,
	judgedMesh,
	must,
	need,
	TERMS,
	TWO_EDITIONS,
	TWO_MODES,
} from "./candidate.fixture.ts";
import { candidatesOf } from "./candidate.ts";
import type { Criterion } from "./criteria.ts";
import { decide } from "./decide.ts";
import { apartLabel } from "./together.ts";

const nameOf = ({ any }: Criterion) => any.join();
const only = (mode: string, other: string) =>
	claim("full", { modes: [mode], by_mode: { [other]: claim("none") } });
const sidecarOnly = only("sidecar", "ambient");
const ambientOnly = only("ambient", "sidecar");
const both = claim("full", { modes: ["sidecar", "ambient"] });
const apart = (claims: Parameters<typeof judgedMesh>[1], asked: readonly Criterion[], facts = {}) =>
	decide(candidatesOf([judgedMesh("M", claims, { modes: TWO_MODES, ...facts })]), asked, {
		terms: TERMS,
	}).apart;

describe("met, but not together", () => {
	test("each must-have in some mode, all in none: told with the modes that have it", () => {
		const found = apart({ mtls: sidecarOnly, udp: ambientOnly, wasm: both }, [
			must("mtls"),
			must("udp"),
			must("wasm"),
		]);
		expect(found.map(({ mesh }) => mesh)).toEqual([{ id: "m", name: "M", path: "/meshes/m/" }]);
		// What all modes have is not what keeps them apart.
		expect(found.map((one) => apartLabel(one, nameOf))).toEqual([
			"not together: mtls with Sidecar; udp with Ambient",
		]);
	});

	test("not where one mode has all, where one must-have is met nowhere, or only one is asked", () => {
		const asked = [must("mtls"), must("udp")];
		expect(apart({ mtls: sidecarOnly, udp: both }, asked)).toEqual([]);
		expect(apart({ mtls: sidecarOnly, udp: claim("none") }, asked)).toEqual([]);
		expect(apart({ mtls: sidecarOnly }, [must("mtls")])).toEqual([]);
	});

	test("wishes keep nothing apart", () => {
		expect(apart({ mtls: sidecarOnly, udp: ambientOnly }, [must("mtls"), need("udp")])).toEqual([]);
	});

	test("an edition is named where editions keep them apart", () => {
		const found = apart(
			{
				mtls: claim("full", { edition: "enterprise", modes: ["sidecar", "ambient"] }),
				source: both,
			},
			[must("mtls"), must("yes", { kind: "source" })],
			{ modes: [], editions: TWO_EDITIONS, source: "open-core" },
		);
		expect(found.map((one) => apartLabel(one, nameOf))).toEqual([
			"not together: mtls with enterprise edition; yes with open-source edition",
		]);
	});

	test("a mesh judged as a whole has nothing apart; several come in the order of ids", () => {
		const asked = [must("mtls"), must("udp")];
		const claims = { mtls: sidecarOnly, udp: ambientOnly };
		const meshes = ["Z", "A"].map((name) => judgedMesh(name, claims, { modes: TWO_MODES }));
		const judged = [candidate("Whole", { mtls: "full" }), ...candidatesOf(meshes)];
		const { apart: found } = decide(judged, asked, { terms: TERMS });
		expect(found.map(({ mesh }) => mesh.id)).toEqual(["a", "z"]);
	});
});
