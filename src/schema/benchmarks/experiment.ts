import { z } from "zod";
import { line, looseDate, reference, webAddress } from "#src/schema/text/text.ts";
import { smpRunSchema } from "./smp-run.ts";
import { duration, stated } from "./smp-value.ts";

/** What the publisher stands to gain, as far as it is known. */
export const publisherInterest = z.enum([
	"vendor",
	"commissioned",
	"project",
	"specification",
	"academic",
	"neutral",
	"individual",
	"unknown",
]);
export type PublisherInterest = z.infer<typeof publisherInterest>;

const provenance = z.strictObject({
	title: line(200).meta({ description: "Title as published." }),
	authors: z.array(line(120)).default([]).meta({ description: "Who wrote it, as named there." }),
	publisher: line(120).meta({
		description: "Who published it; spelled alike in every experiment of theirs.",
	}),
	interest: publisherInterest.meta({
		description:
			"What the publisher gains: vendor, commissioned, project, specification, academic, neutral, individual, unknown.",
	}),
	interest_note: line(200).optional().meta({ description: "That interest in words." }),
	date: looseDate.optional().meta({ description: "When it was published; left out if unknown." }),
	address: webAddress.meta({ description: "Where it was published." }),
	read_off: line(200).meta({
		description: "How the numbers got here: raw result files, table, figure, secondary, …",
	}),
	further: z.array(webAddress).default([]).meta({ description: "Other addresses that help." }),
});

const method = z
	.strictObject({
		load_generator: stated(120).meta({ description: "Which load generator, with its version." }),
		loop: stated(240).meta({ description: "How load was sent, in words." }),
		target_rps: z
			.array(z.number().min(0))
			.default([])
			.meta({ description: "Rates asked for, requests per second." }),
		full_speed: z.boolean().optional().meta({ description: "Also run as fast as it goes?" }),
		connections: z
			.array(z.number().int().min(1))
			.default([])
			.meta({ description: "Numbers of connections." }),
		connections_note: line(200).optional().meta({ description: "What the list cannot say." }),
		durations: z.array(duration).default([]).meta({ description: "Times under load." }),
		payload_bytes: z
			.array(z.number().int().min(0))
			.default([])
			.meta({ description: "Sizes of the payload, bytes." }),
		protocol: stated(160).meta({ description: "What was spoken, and by which application." }),
		repeats: stated(200).meta({ description: "How often each cell ran, which runs were kept." }),
		runs_per_row: z
			.number()
			.int()
			.min(1)
			.nullable()
			.default(null)
			.meta({ description: "How many runs one row of this file stands for." }),
		aggregation: stated(200).meta({ description: "How several runs became one number." }),
		mtls: z.boolean().nullable().default(null).meta({ description: "Was mutual TLS on?" }),
		no_baseline: line(240).optional().meta({
			description: "Why there is no run without a mesh, when there is none.",
		}),
	})
	.meta({ description: "How it was measured." });

const environment = z
	.strictObject({
		kubernetes_version: stated(60).meta({ description: "Version of Kubernetes, in quotes." }),
		distribution: stated(120).meta({ description: "Which Kubernetes." }),
		cloud: stated(160).meta({ description: "Where it ran." }),
		nodes: stated(200).meta({ description: "Machines and how many." }),
		cores_per_node: z.number().min(0).nullable().default(null).meta({ description: "Cores." }),
		memory_gb_per_node: z.number().min(0).nullable().default(null).meta({ description: "GB." }),
		cpu: stated(120).meta({ description: "Processor." }),
		cni: stated(120).meta({ description: "Network plug-in." }),
	})
	.meta({ description: "What it was measured on." });

const exclusion = z.strictObject({
	mesh: reference("measured").meta({
		description: "Mesh that must not be set against the others.",
	}),
	because: line(300).meta({ description: "Why not." }),
});

/** How the traffic passed through the mesh in one set-up. */
export const testedDataPlane = z.enum([
	"sidecar",
	"ambient",
	"ambient-waypoint",
	"node-proxy",
	"ebpf",
	"vwire",
]);
export type TestedDataPlane = z.infer<typeof testedDataPlane>;

const setUp = z.strictObject({
	mesh: reference("measured").meta({ description: "Mesh of the runs this is about." }),
	mode: stated(200).meta({ description: "Mode of those runs, spelled as there." }),
	data_plane: testedDataPlane.meta({
		description:
			"What carried the traffic: sidecar, ambient (ztunnel only), ambient-waypoint, node-proxy, ebpf, vwire.",
	}),
	layer: z.enum(["l4", "l7"]).nullable().default(null).meta({
		description: "l7 when a proxy read the requests, l4 when none did; left out if unknown.",
	}),
	mtls: z.boolean().nullable().default(null).meta({
		description: "Mutual TLS in this set-up. Left out, it is as in `method`.",
	}),
});
export type SetUp = z.infer<typeof setUp>;

/** One published SMP experiment with its runs: one file `data/benchmarks/<experiment>.yaml`. */
export const experimentSchema = z
	.strictObject({
		question: line(240).meta({ description: "What the experiment wanted to know." }),
		provenance: provenance.meta({ description: "Who published it, where and why." }),
		comparability: line(300).meta({ description: "What may be compared with what." }),
		not_comparable: z
			.array(exclusion)
			.default([])
			.meta({ description: "Meshes that had another path or other features than the rest." }),
		method,
		environment,
		set_ups: z.array(setUp).default([]).meta({
			description: "What ran in the mode of each mesh, so that only like is compared with like.",
		}),
		notes: z
			.array(line(600))
			.default([])
			.meta({ description: "What a reader must know: units, doubts, corrections." }),
		runs: z.array(smpRunSchema).default([]).meta({ description: "The runs, baseline first." }),
	})
	.meta({ title: "Experiment", description: "A published benchmark in SMP terms." });
export type Experiment = z.infer<typeof experimentSchema>;
