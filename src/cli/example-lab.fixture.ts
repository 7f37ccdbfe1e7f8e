import { LAB_HEAD } from "./root.fixture.ts";

const run = (mesh: string, more: string, p50: string) => `  - mesh: ${mesh}
${more}    config:
      clients:
        - { load_generator: fortio, protocol: PROTOCOL_HTTP, rps: 500 }
      duration: "60s"
    result:
      start_time: 2026-01-31T12:00:00Z
      end_time: 2026-01-31T12:10:00Z
      actual_qps: 499
      latencies_ms: { p50: ${p50}, p90: 5.3, p99: 6.1 }
    resources:
      data_plane: { cpu_mcores: 120, mem_mb: 50 }
    read_from: table
`;

/** The run without a mesh of {@link EXAMPLE_ROOT}. */
export const BASELINE = run("none", "", "1.8");
/** Its run of a mesh. */
export const MESH_RUN = run("linkerd", '    mode: sidecar\n    mesh_version: "2.18"\n', "2.8");

/** An experiment nothing is wrong with. */
export const LAB_TEXT = `${LAB_HEAD}method: { load_generator: fortio, loop: closed }
environment: {}
set_ups:
  - { mesh: linkerd, mode: sidecar, data_plane: sidecar }
runs:
${BASELINE}${MESH_RUN}`;
