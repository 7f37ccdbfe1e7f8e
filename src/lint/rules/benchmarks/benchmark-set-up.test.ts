import { expect, test } from "vitest";
import { anExperiment } from "#src/domain/benchmarks/experiment.fixture.ts";
import { aRun } from "#src/domain/benchmarks/run.fixture.ts";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import type { SetUp } from "#src/schema/benchmarks/experiment.ts";
import { benchmarkSetUp } from "./benchmark-set-up.ts";

const run = (mode: string) => ({ ...aRun({ mesh: "alpha", mode }), read_from: "raw file" });

function says(setUps: readonly (Partial<SetUp> & { readonly mode: string })[], mtls?: boolean) {
	const full = setUps.map((one) => {
		return { mesh: "alpha", data_plane: "sidecar", layer: "l7", mtls: null, ...one } as const;
	});
	const catalog = catalogWith({
		"content/meshes/alpha.yaml": { architecture: ["sidecar", "ambient"] },
		"data/benchmarks/lab.yaml": anExperiment({
			runs: [run("sidecar, mTLS on"), run("ambient"), run("plaintext"), run("sidecarless")],
			setUps: full,
			...(mtls !== undefined && { mtls }),
		}),
	});
	return messages(benchmarkSetUp, catalog).map((text) =>
		text.replace(/^data\/benchmarks\/lab.yaml set_ups\.\d \(value\): The set-up /, ""),
	);
}

test("what fits its run, mesh and words passes", () => {
	expect(
		says([
			{ mode: "sidecar, mTLS on", mtls: true },
			{ mode: "ambient", data_plane: "ambient", layer: "l4" },
			{ mode: "plaintext", mtls: false },
			{ mode: "sidecarless", data_plane: "ambient-waypoint" },
		]),
	).toEqual([]);
});

test("a mode no run has, one said twice, and the baseline are reported", () => {
	expect(
		says([
			{ mode: "ambiet" },
			{ mode: "plaintext" },
			{ mode: "plaintext" },
			{ mode: "x", mesh: "none" },
		]),
	).toEqual([
		'1 in lab.yaml is about "alpha" in the mode "ambiet", which no run has. Its modes are: sidecar, mTLS on; ambient; plaintext; sidecarless.',
		'3 in lab.yaml says a second time what "plaintext" was. Join the two.',
		"4 in lab.yaml is about the baseline. A run without a mesh has no set-up.",
	]);
});

test("a data plane the mesh does not have, and a layer it cannot work at, are reported", () => {
	expect(
		says([
			{ mode: "sidecarless", data_plane: "ebpf" },
			{ mode: "ambient", data_plane: "ambient", layer: "l7" },
		]),
	).toEqual([
		'1 in lab.yaml has the data plane ebpf, which "alpha" does not have. The architecture of its entry is: sidecar, ambient.',
		"2 in lab.yaml puts the data plane ambient at layer l7. l7 is said where a proxy read the requests, l4 where none did.",
	]);
});

test("words of the mode that say the opposite are reported, also against the experiment's method", () => {
	expect(
		says(
			[
				{ mode: "sidecar, mTLS on", mtls: false },
				{ mode: "plaintext" },
				{ mode: "ambient", data_plane: "ambient", layer: "l4" },
			],
			true,
		),
	).toEqual([
		'1 in lab.yaml has mutual TLS off, but its mode reads "sidecar, mTLS on". Correct mtls of the set-up, or leave it out where the source does not say.',
		'2 in lab.yaml has mutual TLS on, but its mode reads "plaintext". Correct mtls of the set-up, or leave it out where the source does not say.',
	]);
	expect(says([{ mode: "sidecar, mTLS on", data_plane: "ambient", layer: "l4" }])).toEqual([
		'1 in lab.yaml has the data plane ambient, but its mode reads "sidecar, mTLS on". Correct the data plane.',
	]);
});
