import { siteAddress } from "./resource.ts";

/** An example of the page about the API; the tests run it against the built site. */
export type ApiExample = {
	readonly id: string;
	readonly title: string;
	readonly language: "sh" | "js";
	readonly code: string;
	/** What its output must match. */
	readonly prints: string;
};

const api = siteAddress("/api/v1");

/** One example for each way the data is asked for most. */
export const API_EXAMPLES: readonly ApiExample[] = [
	{
		id: "start",
		title: "See what there is",
		language: "sh",
		code: `curl -s ${api}/index.json`,
		prints: '"counts"',
	},
	{
		id: "matrix",
		title: "Open the whole matrix in a spreadsheet",
		language: "sh",
		code: `curl -s ${api}/comparison.csv > comparison.csv\nhead -n 1 comparison.csv`,
		prints: "^Capability,",
	},
	{
		id: "capability",
		title: "Which active meshes have one capability, fully",
		language: "js",
		code: `const answer = await fetch("${api}/comparison.json");
const { meshes, rows } = await answer.json();
const fips = rows.find(({ capability }) => capability === "fips");
for (const { id, name, status } of meshes) {
  if (status === "active" && fips.cells[id].level === "full") console.log(name);
}`,
		prints: "\\w",
	},
	{
		id: "unknown",
		title: "What is unknown about a mesh",
		language: "js",
		code: `const { groups } = await (await fetch("${api}/capabilities.json")).json();
const { entry } = await (await fetch("${api}/entries/linkerd.json")).json();
const ids = groups.flatMap(({ capabilities }) => capabilities.map(({ id }) => id));
const unknown = ids.filter((id) => !(id in entry.capabilities));
console.log(\`\${unknown.length} of \${ids.length} unknown\`, unknown);`,
		prints: "^\\d+ of \\d+ unknown",
	},
	{
		id: "runs",
		title: "The 99th percentile of every run of an experiment",
		language: "js",
		code: `const { experiment } = await (await fetch("${api}/benchmarks/kinvolk-2019-05.json")).json();
for (const { mesh, config, result } of experiment.runs) {
  console.log(mesh, config.clients[0]?.rps, result.latencies_ms.p99);
}`,
		prints: "^(none|[a-z0-9-]+) ",
	},
	{
		id: "new",
		title: "What changed, for a script that runs each night",
		language: "js",
		code: `const { history, changes } = await (await fetch("${api}/changes.json")).json();
console.log(history, changes.filter(({ kind }) => kind === "status-changed").length);`,
		prints: "^(complete|shallow|unavailable) \\d+",
	},
];
