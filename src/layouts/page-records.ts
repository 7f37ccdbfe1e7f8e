import type { SearchRecord } from "#src/domain/entries/search.ts";
import { NAVIGATION, SITE_INDEX } from "./navigation.ts";

type Link = { readonly path: string; readonly name: string };

/** Pages that no list names. */
const FURTHER: readonly Link[] = [
	{ path: "/performance/reading/", name: "How to read a mesh benchmark" },
	{ path: "/performance/meshmark/", name: "MeshMark" },
	{ path: "/performance/modes/", name: "Ambient and sidecar, as measured" },
	{ path: "/contribute/rules/", name: "Fields and rules" },
	{ path: "/contribute/freshness/", name: "What needs a check" },
];

/**
 * What a page of the site is called in a list of links: as in the foot, the head, or by its title.
 *
 * @param titled - Pages with their titles, such as everything the search finds.
 */
export function pageName(
	path: string,
	titled: readonly { readonly path: string; readonly title: string }[],
): string {
	const link = namedPages().find((found) => found.path === path);
	if (link !== undefined) return link.name;
	return titled.find((found) => found.path === path)?.title ?? fromAddress(path);
}

/** Every page that the foot or the head of the site names, once, and those that only pages name. */
function namedPages(): readonly Link[] {
	const groups: readonly { readonly links: readonly Link[] }[] = SITE_INDEX;
	const all = [...groups.flatMap(({ links }) => links), ...NAVIGATION, ...FURTHER];
	const byPath = new Map(all.toReversed().map((link) => [link.path, link]));
	return all.filter((link) => byPath.get(link.path) === link);
}

function fromAddress(path: string): string {
	const words = path.split("/").filter(Boolean).at(-1)?.replaceAll("-", " ") ?? "";
	return words.charAt(0).toUpperCase() + words.slice(1);
}

type Words = {
	/** One line about the page. */
	readonly text: string;
	/** What readers call it too. */
	readonly names?: readonly string[];
	/** What readers look for that is on it. */
	readonly also?: readonly string[];
};

/** What the name of a page does not tell; a page without a line here is found by its name. */
const WORDS: Readonly<Record<string, Words>> = {
	"/": { text: "Every mesh, proxy and tool on one page.", also: ["overview", "filter"] },
	"/compare/": {
		text: "What every mesh can do, with the evidence behind each answer.",
		names: ["Compare", "Comparison", "Feature matrix"],
	},
	"/compare/project/": {
		text: "Status, licence, governance, support and platforms of every mesh.",
		names: ["Licences", "Governance", "Commercial support", "Price"],
		also: ["vendor", "open source", "maintainers", "who owns", "platforms"],
	},
	"/compare/tools/": { text: "Tools around meshes next to each other." },
	"/choose/": {
		text: "Say what a mesh must do and see which ones do it.",
		names: ["Selection", "Requirements"],
		also: ["decision", "recommend", "which mesh"],
	},
	"/strengths/": {
		text: "What each mesh is stronger in, as intervals.",
		also: ["weaknesses", "radar", "spectrum", "ranking"],
	},
	"/performance/": {
		text: "Published experiments: who measured, on which set-up, what a mesh added.",
		names: ["Benchmarks", "Latency and CPU"],
		also: ["overhead", "memory", "throughput", "speed", "fast"],
	},
	"/performance/yours/": {
		text: "Your own load test next to published ones; nothing leaves your browser.",
		names: ["Own results", "Import a load test"],
		also: ["upload", "fortio", "k6", "wrk", "hey", "vegeta", "nighthawk"],
	},
	"/releases/": {
		text: "Which versions are supported until when.",
		names: ["Support windows", "End of life", "EOL"],
		also: ["supported versions", "upgrade", "calendar", "lifecycle"],
	},
	"/releases/kubernetes/": {
		text: "Which version of each mesh runs on which Kubernetes.",
		names: ["Kubernetes versions"],
		also: ["compatibility", "version", "supported"],
	},
	"/security/": {
		text: "Where vulnerabilities are reported and published.",
		names: ["Security", "Vulnerabilities", "CVE"],
		also: ["advisories", "audit", "disclosure"],
	},
	"/readiness/": {
		text: "Is there a problem a mesh solves, and could you run one?",
		names: ["Questionnaire", "Assessment"],
		also: ["do I need a mesh", "maturity"],
	},
	"/changes/": {
		text: "What changed in the data, by day: entries and cells, before and after.",
		names: ["Change log", "What is new", "News"],
	},
	"/timeline/": { text: "When each mesh appeared, became stable and ended.", names: ["History"] },
	"/conformance/": {
		text: "Which mesh passes which release of Gateway API for mesh.",
		names: ["Conformance", "Conformance reports", "GAMMA"],
	},
	"/abstractions/": { text: "Specifications above single meshes.", names: ["Standards"] },
	"/data/": {
		text: "How much is known, how old it is, and what is open.",
		names: ["Data quality", "Freshness"],
		also: ["unknown", "coverage"],
	},
	"/embed/": {
		text: "A figure or table of this site in your own page.",
		names: ["Embed", "Widgets", "Badges"],
		also: ["iframe", "markdown", "backstage"],
	},
	"/api/": { text: "All data as JSON and CSV.", names: ["API", "Download"], also: ["openapi"] },
	"/contribute/rules/": {
		text: "Every field of the data files and every rule of the check.",
		names: ["Field reference", "Schema", "Lint rules"],
	},
	"/contribute/freshness/": {
		text: "Claims and entries that were not checked for longest, and addresses that fail.",
		names: ["Stale claims", "Broken links"],
	},
	"/contribute/": {
		text: "How to add or correct something.",
		names: ["Contributing", "Report an error"],
		also: ["pull request", "correct"],
	},
};

/** The pages of the site that are not about an entry of the data, for the search. */
export function pageRecords(): readonly SearchRecord[] {
	return namedPages().map(({ path, name }) => {
		const { text = "", names = [], also = [] } = WORDS[path] ?? {};
		return { kind: "page", title: name, names, text, also, path };
	});
}
