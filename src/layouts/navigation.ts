/** The ways through the site, in the order the head of every page shows them. */
export const NAVIGATION = [
	{ path: "/", name: "Landscape" },
	{ path: "/compare/", name: "Compare" },
	{ path: "/choose/", name: "Choose" },
	{ path: "/strengths/", name: "Strengths" },
	{ path: "/performance/", name: "Performance" },
	{ path: "/releases/", name: "Releases" },
	{ path: "/readiness/", name: "Readiness" },
	{ path: "/guide/", name: "Guide" },
	{ path: "/contribute/", name: "Contribute" },
] as const;

/** What the sections do not name and a reader asks for by name: the last item of the head opens it. */
export const MORE = [
	{ path: "/capabilities/", name: "Capabilities" },
	{ path: "/conformance/", name: "Gateway API conformance" },
	{ path: "/timeline/", name: "Timeline" },
	{ path: "/guide/glossary/", name: "Glossary" },
	{ path: "/abstractions/", name: "Specifications" },
	{ path: "/security/", name: "Security records" },
	{ path: "/data/", name: "What we know, and how old it is" },
	{ path: "/embed/", name: "Embed a figure" },
	{ path: "/api/", name: "Data and API" },
] as const;

/** The feed of what changed in the data. */
export const FEED_PATH = "/api/v1/changes.atom";

/** Everything else worth a link from every page, by what a reader is after; for the foot. */
export const SITE_INDEX = [
	{
		title: "Landscape",
		links: [
			{ path: "/meshes/", name: "Meshes" },
			{ path: "/proxies/", name: "Proxies" },
			{ path: "/tools/", name: "Tools" },
			{ path: "/capabilities/", name: "Capabilities" },
			{ path: "/timeline/", name: "Timeline" },
		],
	},
	{
		title: "Side by side",
		links: [
			{ path: "/compare/", name: "Capability matrix" },
			{ path: "/compare/project/", name: "Projects" },
			{ path: "/compare/tools/", name: "Tools table" },
			{ path: "/performance/yours/", name: "Your own results" },
			{ path: "/releases/", name: "Releases and support" },
			{ path: "/releases/kubernetes/", name: "On which Kubernetes" },
			{ path: "/security/", name: "Security records" },
		],
	},
	{
		title: "Guide",
		links: [
			{ path: "/guide/", name: "The fundamentals" },
			{ path: "/guide/glossary/", name: "Glossary" },
			{ path: "/guide/reading/", name: "Related reading" },
			{ path: "/guide/readiness/", name: "How readiness is judged" },
		],
	},
	{
		title: "Standards",
		links: [
			{ path: "/conformance/", name: "Gateway API conformance" },
			{ path: "/conformance/#smi", name: "SMI, as history" },
			{ path: "/abstractions/", name: "Specifications" },
		],
	},
	{
		title: "Our data",
		links: [
			{ path: "/data/", name: "What we know, and how old it is" },
			{ path: "/embed/", name: "Embed a figure" },
			{ path: "/api/", name: "Data and API" },
			{ path: "/changes/", name: "Changes" },
			{ path: FEED_PATH, name: "Feed of changes" },
			{ path: "/contribute/", name: "Contribute" },
		],
	},
] as const;
