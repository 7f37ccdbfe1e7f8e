/** What the draft of MeshMark leaves open: its name, and why it matters. */
export const MESH_MARK_OPEN = [
	[
		"Direction",
		"A part of the draft grows with idle CPU, yet calls 1.0, everything used up, the best value. In its own chart the idle case has the highest value and the lowest latency.",
	],
	["Scale", "The text speaks of 0 to 100. Nothing maps the sum to it."],
	[
		"Weights",
		"Each resource is multiplied by a weight between −50 % and +50 %. A weight of 0 % then erases a resource, and negative marks are possible. Reading it as 1 + weight is not written anywhere.",
	],
	["Classes", "The sum runs over utilization classes, and no list of classes exists."],
	[
		"Assigned resource",
		"Use against the request, the limit or the node? The worked example below changes its sign with the answer.",
	],
	["Other resources", "Only CPU has a formula. Memory, bandwidth and storage are named."],
	["Latency and errors", "They are no inputs. A mesh that fails fast scores well."],
	["Baseline", "Nothing subtracts what the application itself uses."],
	["Window", "Mean or peak, a pod or the cluster, which components: open."],
] as const;

/** Where the draft and the work on it are: address, and what is there. */
export const MESH_MARK_SOURCES = [
	["https://smp-spec.io/meshmark", "the draft, its formulas as pictures"],
	[
		"https://github.com/service-mesh-performance/service-mesh-performance/pull/335",
		"the review of its text, open since May 2022",
	],
	[
		"https://github.com/service-mesh-performance/service-mesh-performance/issues/325",
		"the work to implement it, open",
	],
] as const;

/**
 * The only published values of MUE, read off the chart on the draft's page by pixel: target rate, actual rate,
 * p99 on an axis without a unit, MUE.
 */
export const MESH_MARK_PUBLISHED = [
	["100", "about 100", "12.8", "3.7"],
	["1,000", "about 1,000", "13.6", "3.6"],
	["10,000", "about 9,960", "15.8", "2.3"],
	["100,000", "about 14,900", "19.6", "1.7"],
	["1,000,000", "about 15,100", "19.3", "1.6"],
] as const;
