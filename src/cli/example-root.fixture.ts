import { readFileSync } from "node:fs";
import { LAB_TEXT } from "./example-lab.fixture.ts";
import { WORDS } from "./root.fixture.ts";
import { SOUND_ROOT } from "./sound-root.fixture.ts";

const entry = (name: string, host: string, more: string) => `name: ${name}
homepage: https://${host}/
repository: https://github.com/${host.replace(".io", "")}/${host.replace(".io", "")}
summary: A mesh for tests.
status: active
license: Apache-2.0
languages: [Go]
architecture: [sidecar]
checked: 2026-01-31
${more}`;

/** The claim of {@link EXAMPLE_ROOT} that examples of claims replace. */
export const CLAIM =
	"  mtls: { level: full, evidence: https://istio.io/latest/docs/mtls, checked: 2026-01-31 }\n";

/** A mesh with two modes, for rules on modes. */
export const MODES = `modes:
  - { id: sidecar, name: Sidecar, architecture: sidecar, source: https://istio.io/latest/docs/a }
  - { id: ambient, name: Ambient, architecture: ambient, source: https://istio.io/latest/docs/b }
`;

/** What a capability has to say besides its id. */
export const ITEM = "\n  name: NAME\n  question: Does it?\n  why: It matters.\n  verify: Look.";

/** A vocabulary of one group. */
export function vocabularyOf(items: readonly string[]): string {
	const list = items.map((item) => item + ITEM.replace("NAME", item.slice(6)));
	return `groups:\n  - id: all\n    name: All\n    capabilities:\n${list.join("\n").replace(/^/gm, "      ")}\n`;
}

/** What the examples claim, ask for and configure. */
export const CAPABILITIES = [
	...["mtls", "mtls-by-default", "fips", "jwt", "http1", "http2", "grpc", "tracing", "dashboard"],
	...["cli", "sidecarless", "gateway-api", "header-routing", "multi-cluster", "federation"],
];

/** The instruments as they are, for rules on what is in them. */
export const INSTRUMENTS: Readonly<Record<string, string>> = Object.fromEntries(
	["capabilities", "readiness", "strengths"].map((name) => {
		return [`data/${name}.yaml`, readFileSync(`data/${name}.yaml`, "utf8")];
	}),
);

const report = `apiVersion: gateway.networking.k8s.io/v1
kind: ConformanceReport
date: 2025-06-11T14:21:05-04:00
gatewayAPIVersion: v1.3.0
gatewayAPIChannel: standard
mode: default
implementation:
  organization: Linkerd
  project: Linkerd
  version: version-2.18
profiles:
  - name: MESH-HTTP
    core:
      result: success
      statistics: { Failed: 0, Passed: 7, Skipped: 0 }
filed:
  mesh: linkerd
  checked: 2026-01-31
`;

const SMI = `status: Archived.
events: [{ date: 2023-10-20, what: Read-only., source: https://github.com/cncf/toc/issues/1180 }]
apis:
  - id: traffic-access
    name: Traffic Access Control
    group: access.smi-spec.io
    resources: [TrafficTarget]
    purpose: Which identities may call which routes.
    newest: v1alpha4
    newest_date: 2022-03-30
    steps: 0
    after: Gateway API
    after_source: https://smi-spec.io/blog/
suite:
  name: A suite
  how_capability: By hand.
  how_percentage: By hand.
  live_results: They are gone.
  sources: [https://smi-spec.io/blog/]
sets:
  - id: first
    title: A table
    source: https://smi-spec.io/blog/
    usable_as: History.
    publish_rows: false
    rows: [{ mesh: linkerd, apis: {} }]
statements: []
checked: 2026-01-31
`;

/** A root that can contain the examples of all rules; nothing is wrong with any of its files. */
export const EXAMPLE_ROOT: Readonly<Record<string, string>> = {
	"data/capabilities.yaml": vocabularyOf(CAPABILITIES.map((id) => `- id: ${id}`)),
	"data/published.yaml": "entries:\n  - meshes/linkerd\ncapabilities:\n  - mtls\n",
	"content/meshes/istio.yaml": entry("Istio", "istio.io", `capabilities:\n${CLAIM}`),
	"content/meshes/linkerd.yaml": entry(
		"Linkerd",
		"linkerd.io",
		"capabilities:\n  gateway-api: { level: full, evidence: https://linkerd.io/docs/gateway, checked: 2026-01-31 }\n",
	).replace("linkerd/linkerd\n", "linkerd/linkerd2\n"),
	"content/proxies/kong.yaml": `category: api-gateway\n${entry("Kong", "konghq.io", "")}`.replace(
		"architecture: [sidecar]\n",
		"",
	),
	"content/releases/linkerd.yaml": `releases:
  - { cycle: "2.18", edition: open-source, released: 2026-01-20, source: https://linkerd.io/releases/, checked: 2026-01-31 }
security: { cves_complete: false, checked: 2026-01-31 }
checked: 2026-01-31
`,
	"content/abstractions/smi.md": `---
name: Service Mesh Interface
short: SMI
order: 1
what_for: One set of resources.
scope: [traffic split]
steward: CNCF
steward_source: https://github.com/cncf/toc/issues/1180
status: archived
status_note: Archived on 25 September 2023.
status_source: https://github.com/cncf/toc/pull/1156
maturity: Alpha
first_release: { version: v0.4.0, source: https://github.com/smi }
last_release: { version: v0.6.0, source: https://github.com/smi }
conformance: It is not tested.
implemented_by: [{ entry: linkerd, source: https://linkerd.io/docs/smi }]
links: [{ label: Home, address: https://smi-spec.io/blog/ }]
checked: 2026-01-31
---
`,
	"data/conformance/smi.yaml": SMI,
	"data/conformance/gateway-api/v1.3.0/linkerd.yaml": report,
	"data/migration.yaml": `places: [{ id: eks, name: Amazon EKS, platform: kubernetes }]
mappings:
  - capability: header-routing
    kinds:
      - { mesh: linkerd, kind: HTTPRoute, source: https://linkerd.io/docs/routes, checked: 2026-01-31 }
`,
	"data/glossary.yaml": `terms:
  - id: ambient
    term: ambient
    definition: A mesh without sidecars.
    see: [ztunnel]
  - id: ztunnel
    term: ztunnel
    definition: A proxy on each node.
`,
	"data/presets.yaml": SOUND_ROOT["data/presets.yaml"],
	"content/guide/07-choosing.md": `---
title: Choosing
summary: How to choose.
level: introductory
order: 7
related: [/compare/]
figures:
  - { after: six-steps, id: six-steps, caption: Six steps, alt: Six boxes., text: Six boxes in a row. }
sources:
  - { title: A page, address: https://lab.io/choosing }
checked: 2026-01-31
---

## Six steps

${WORDS}
`,
	"data/benchmarks/lab.yaml": LAB_TEXT,
};
