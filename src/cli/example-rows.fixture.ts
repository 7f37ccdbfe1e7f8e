import { CLAIM, EXAMPLE_ROOT, ITEM, MODES } from "./example-root.fixture.ts";
import {
	cycle,
	type ExampleRow,
	entry,
	FIELD,
	field,
	file,
	ISTIO,
	LINKERD,
	release,
} from "./example-row.fixture.ts";

const VOCABULARY = "data/capabilities.yaml";
const SEEN = "source: https://istio.io/latest/docs/a";
const EVIDENCE = "    evidence: https://istio.io/latest/docs/mtls\n";
const CHECKED = "    checked: 2026-01-31\n";
const FULL = "    level: full\n";
const REST = "evidence: https://istio.io/latest/docs/mtls, checked: 2026-01-31";

const claim = (more: string): ExampleRow => ({
	edits: [[ISTIO, CLAIM, `  mtls:\n    @\n${more}`]],
});
const claims = (rest = REST): ExampleRow => ({ edits: [[ISTIO, CLAIM, "  @\n"]], rest });

/** Of rules on entries and their claims. */
export const ENTRY_EXAMPLES: Readonly<Record<string, ExampleRow>> = {
	"claim-modes": claim(FULL + EVIDENCE + CHECKED),
	"claim-day": claim(""),
	"claim-none": claim(EVIDENCE + CHECKED),
	"claim-note": claim(EVIDENCE + CHECKED),
	"date-order": { ...field(), rest: SEEN },
	"duplicate-capability": {
		edits: [[VOCABULARY, "", "groups:\n  - id: all\n    name: All\n    capabilities:\n      @\n"]],
		perItem: ITEM,
		root: {},
	},
	"duplicate-id": { edits: [entry("kong", "King")], good: [entry("kong-mesh", "King")] },
	"duplicate-item": { edits: [[ISTIO, "languages: [Go]", "@"]] },
	"duplicate-name": { edits: [entry("my-istio", "Istio")], good: [entry("my-istio", "My Istio")] },
	"discontinued-status": { edits: [[ISTIO, "status: active", "@"]], rest: "istio/istio/issues/1" },
	"evidence-page": claim(FULL + CHECKED),
	"evidence-url": claim(FULL + CHECKED),
	"file-name": {
		edits: [[ISTIO, "*", ""], file("content/meshes/Istio.yml", EXAMPLE_ROOT[ISTIO] ?? "")],
		good: [],
	},
	"future-date": claim(FULL + EVIDENCE),
	"getting-started-mode": {
		edits: [
			[ISTIO, "architecture: [sidecar]\n", `architecture: [sidecar, ambient]\n${MODES}@\n`],
			[
				ISTIO,
				CLAIM,
				"  sidecarless: { level: full, modes: [ambient], by_mode: { sidecar: { level: none, evidence: https://istio.io/latest/docs/a, checked: 2026-01-31 } }, evidence: https://istio.io/latest/docs/b, checked: 2026-01-31 }\n",
			],
		],
		part: /getting_started: .*\]/,
		rest: "https://istio.io/latest/docs/start, checked: 2026-01-31",
	},
	placeholder: { edits: [[ISTIO, "summary: A mesh for tests.", "@"]] },
	markup: claim(FULL + EVIDENCE + CHECKED),
	"moved-from": { ...field(LINKERD), part: /moved_from: \[.*?\]/ },
	"published-id": {
		edits: [["data/published.yaml", "meshes/linkerd", "meshes/kuma"], entry("kuma-mesh", "Kuma")],
		good: [
			["data/published.yaml", "meshes/linkerd", "meshes/kuma"],
			[
				"content/meshes/kuma-mesh.yaml",
				"",
				entry("kuma-mesh", "Kuma")[2].replace(FIELD, `${FIELD}moved_from: [meshes/kuma]\n`),
			],
		],
	},
	"reference-loop": {
		edits: [
			[ISTIO, FIELD, `${FIELD}successors: [linkerd]\n`],
			[LINKERD, FIELD, `${FIELD}successors: [istio]\n`],
		],
		good: [[ISTIO, FIELD, `${FIELD}successors: [linkerd]\n`]],
	},
	"self-reference": { ...field(), part: /successors: \[.*?\]/ },
	"settled-question": {
		edits: [[ISTIO, `capabilities:\n${CLAIM}`, "@\n"]],
		rest: [`{ level: full, ${REST} }`, "{ note: Looked for., checked: 2026-01-31 }"],
	},
	"sidecar-mode": {
		edits: [
			[ISTIO, "architecture: [sidecar]\n", `architecture: [sidecar, ambient]\n${MODES}`],
			[ISTIO, CLAIM, "  @\n"],
		],
		rest: REST,
	},
	"similar-id": {
		edits: [["content/meshes/isto.yaml", "", (EXAMPLE_ROOT[ISTIO] ?? "").replace("Istio", "Isto")]],
		good: [],
	},
	"reserved-id": { edits: [entry("none", "Naught")], good: [entry("none-mesh", "Naught")] },
	"typographic-quote": claim(FULL + EVIDENCE + CHECKED),
	"unexpected-file": { edits: [file("content/mesh/istio.yaml", "name: Istio\n")], good: [] },
	"unknown-capability": claims(),
	"unknown-reference": field(),
	"claim-implies": claims(),
	"claim-release": {
		edits: [[LINKERD, "level: full, ", "level: full, @, "]],
		part: /since: "[\d.]+"/,
	},
	"note-qualifier": claim(FULL + EVIDENCE + CHECKED),
	"evidence-shared": {
		edits: [[ISTIO, CLAIM, nine(() => "https://istio.io/latest/docs/")]],
		good: [[ISTIO, CLAIM, nine((id) => `https://istio.io/latest/docs/${id}`)]],
	},
	"evidence-entry": claim(FULL + CHECKED),
	"shared-home": { edits: [[LINKERD, "homepage: https://linkerd.io/", "@"]] },
	"evidence-root": claim(FULL + CHECKED),
	"evidence-second-hand": claim(FULL + CHECKED),
	"based-on": {
		...field(LINKERD),
		rest: 'version: "1.31", statement: https://linkerd.io/docs/based, checked: 2026-01-31',
	},
	"active-status": {
		edits: [release(cycle("    released: 2023-01-31\n"))],
		good: [
			release(cycle("    released: 2023-01-31\n")),
			[LINKERD, "status: active", "status: dormant"],
		],
	},
	"licence-id": { edits: [[ISTIO, "license: Apache-2.0", "@"]] },
};

function nine(address: (id: string) => string): string {
	const ids = ["mtls", "http1", "http2", "grpc", "fips", "jwt", "tracing", "cli", "dashboard"];
	return ids
		.map((id) => `  ${id}: { level: full, evidence: ${address(id)}, checked: 2026-01-31 }\n`)
		.join("");
}
