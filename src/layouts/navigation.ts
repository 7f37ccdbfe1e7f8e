/** The ways through the site, in the order the head of every page shows them. */
export const NAVIGATION = [
	{ path: "/", name: "Landscape" },
	{ path: "/meshes/", name: "Meshes" },
	{ path: "/proxies/", name: "Proxies" },
	{ path: "/tools/", name: "Tools" },
	{ path: "/compare/", name: "Compare" },
	{ path: "/choose/", name: "Choose" },
	{ path: "/strengths/", name: "Strengths" },
	{ path: "/performance/", name: "Performance" },
	{ path: "/timeline/", name: "Timeline" },
	{ path: "/data/", name: "Our data" },
	{ path: "/contribute/", name: "Contribute" },
] as const;
