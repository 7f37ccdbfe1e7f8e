import { ENTRY, LAB_HEAD, VOCABULARY, WORDS } from "./root.fixture.ts";

/** A root of one file of each kind; nothing is wrong with any of them. */
export const SOUND_ROOT = {
	"data/capabilities.yaml": VOCABULARY,
	"content/meshes/alpha.yaml": `name: Alpha\n${ENTRY}data_plane: [beta]\narchitecture: [sidecar]\n`,
	"content/proxies/beta.yaml": `category: service-proxy\nname: Beta\n${ENTRY.replace("meshtest", "betatest")}`,
	"data/published.yaml":
		"entries:\n  - meshes/alpha\n  - proxies/beta\ncapabilities:\n  - jwt\n  - mtls\n",
	"data/glossary.yaml": `terms:
  - id: mesh
    term: service mesh
    definition: A network of proxies.
    see: [proxy]
  - id: proxy
    term: proxy
    definition: A program between two others.
    see: [mesh]
    explained: [/guide/choosing/#six-steps]
`,
	"data/presets.yaml": `presets:
  - id: encrypted
    name: Encrypted
    question: Which encrypt?
    why: Because it must be.
    must:
      - { kind: capability, value: mtls }
`,
	"content/guide/07-choosing.md": `---
title: Choosing
summary: How to choose.
level: introductory
order: 7
related:
  - /compare/
figures:
  - after: six-steps
    id: six-steps
    caption: Six steps
    alt: Six boxes.
    text: Six boxes in a row.
sources:
  - title: A page
    address: https://lab.io/choosing
checked: 2026-01-31
---

## Six steps

${WORDS}
`,
	"data/benchmarks/lab.yaml": `${LAB_HEAD}method:
  load_generator: fortio
  loop: closed
environment: {}
runs:
  - mesh: none
    config:
      clients:
        - { load_generator: fortio, protocol: PROTOCOL_HTTP, rps: 500 }
      duration: "60s"
    result:
      latencies_ms: { p50: 1.8, p90: 2.3, p99: 3.1 }
    read_from: table
  - mesh: alpha
    mesh_version: "1.2"
    config:
      clients:
        - { load_generator: fortio, protocol: PROTOCOL_HTTP, rps: 500 }
      duration: "60s"
    result:
      latencies_ms: { p50: 2.8, p90: 3.3, p99: 4.1 }
    resources:
      data_plane: { cpu_mcores: 120, mem_mb: 50 }
    read_from: table
`,
};
