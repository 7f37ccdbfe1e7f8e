/**
 * The rules for reading benchmark results.
 *
 * @module
 */

import { NOISE_SHARE } from "#src/domain/benchmarks/noise.ts";

/** How to read a benchmark of meshes: one rule, one anchor. Badges next to numbers lead to them. */
export const READING_RULES = [
	{
		id: "ground",
		title: "A number belongs to its environment",
		text: "The same Istio release was published at 1.31 ms of added p90 and, after a move to other machines, at 0.175 ms. Overhead belongs to a version on certain hardware under a certain load with certain features on. So this site compares only inside one experiment and at the same load, and never pools experiments.",
	},
	{
		id: "baseline",
		title: "Without a baseline there is no overhead",
		text: "What a mesh adds is what is left after subtracting the same run without it. The baseline is at the top of every table, because it moves too: on one cluster it went from 144 to 164 requests a second between cells. Where it was not measured, no overhead is shown.",
	},
	{
		id: "percentiles",
		title: "Percentiles first, averages last",
		text: "A mean hides the request that made somebody wait. p50 is the usual request, p99 one in a hundred, p99.9 one in a thousand; a page that makes a hundred calls meets a p99 more often than not. Read the curve to its end. A percentile that a source does not list is left out, or computed from its histogram: then it is marked ≈ and lies anywhere in a bucket whose two ends are in the table of all runs. It is never computed from fewer requests than it needs, a hundred for p99.",
	},
	{
		id: "added",
		title: "Added latency: absolute and ratio, together",
		text: "A ratio alone frightens over a fast baseline and calms over a slow one; milliseconds alone do the opposite. Both are given, with the baseline's own value next to them. And the difference of two p99 is not the p99 of the difference: the slow requests of the two runs are not the same requests.",
	},
	{
		id: "ties",
		title: "Small gaps are ties",
		text: `Two empty clusters of the same kind were seen to differ by 3 to 5 %. A gap below ${NOISE_SHARE * 100} % of the baseline, or below the spread of its own repeats where that is more, is called a tie. A mesh that is faster than no mesh shows how large the noise is.`,
	},
	{
		id: "repeats",
		title: "One run is one run",
		text: "Where a thing was measured several times, the table shows the median with the lowest and the highest, and how many runs there were. Where it was measured once, it says so: how far the next run would differ is unknown. The method lists which runs were dropped, and by which rule.",
	},
	{
		id: "errors",
		title: "Errors before latency",
		text: "Failing can be very fast. A run with failures shows their share before its latency, and a run in which everything failed shows no latency at all.",
	},
	{
		id: "saturation",
		title: "Saturation is a state, not a bar",
		text: "When fewer requests came through than were asked for, the rest waited in a queue, and the latency is the queue's. Such a run is marked below 97 % of the target rate or where its source says so; it is listed, not drawn, and no overhead is computed.",
	},
	{
		id: "loop",
		title: "Open or closed loop",
		text: "An open loop sends at planned times whatever happens. A closed loop sends the next request when the last one was answered, so a slow mesh is spared the load that would have shown how slow it is, and rate and latency are one fact told twice. Paced generators lie between: they plan, but wait for a free connection.",
	},
	{
		id: "features",
		title: "Same path, same features",
		text: "Mutual TLS on or off, plain TCP or parsed HTTP, through a gateway or past it, telemetry on or off: each can cost more than the difference between two meshes. Mode and version are shown in the row. A mesh that an experiment treated differently is set apart, with the reason.",
	},
	{
		id: "limits",
		title: "A proxy at its limit shows the limit",
		text: "A sidecar that uses all the CPU it was given is throttled, and its p99 is the price of the limit. Known limits are given in the mode or the notes.",
	},
	{
		id: "resources",
		title: "Resources belong next to latency",
		text: "A mesh can buy latency with CPU. Data plane and control plane are apart, and the notes say whether a number is one proxy or all of them, a mean or a peak. What eBPF does in the kernel is in none of Cilium's numbers here.",
	},
	{
		id: "interest",
		title: "Who measured, and what they gain",
		text: "Linkerd's posts favour Linkerd and Istio's favour Istio, and no number need be wrong for it: set-up, load and version are chosen. Results by a vendor, or paid for by one, carry a label; a project that measures itself says so.",
	},
	{
		id: "age",
		title: "Old results stay, in grey",
		text: "Memory of a proxy grew by half between two patch releases of one mesh. Each experiment shows the versions then next to today's. Beyond two years it is marked, never deleted.",
	},
	{
		id: "source",
		title: "Where a number was read",
		text: "A raw result file is better than a table, a table better than a picture, and all are better than somebody's quotation. Every run says which it was. Numbers that contradict themselves are kept as published, with the flaw next to them.",
	},
	{
		id: "rank",
		title: "No rank and no single score",
		text: "Ranks pretend to know more than the noise allows. You will find the lowest added p99 of one experiment under one load, with ties as ties, and where experiments contradict each other, the contradiction.",
	},
] as const;
