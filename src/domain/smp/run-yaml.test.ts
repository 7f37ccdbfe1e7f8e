import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { smpRunSchema } from "#src/schema/smp-run.ts";
import { aRun } from "./a-run.ts";
import { runYaml } from "./run-yaml.ts";

describe("runYaml", () => {
	it("writes what is known, one item of a list", () => {
		const run = {
			...aRun({
				mesh: "istio",
				version: "1.20.3",
				mode: "sidecar, mTLS on",
				rps: 1000,
				start: "2024-04-10T13:27:00Z",
				latencies: { p50: 4.5, p99: 12 },
				loop: "paced",
				labels: { note: "yes" },
			}),
			errors: { share: 0, codes: { "200": 60_000 } },
			read_from: "raw file",
		};
		expect(runYaml(run)).toMatchInlineSnapshot(`
			"  - mesh: istio
			    mesh_version: "1.20.3"
			    mode: "sidecar, mTLS on"
			    config:
			      clients:
			        - { rps: 1000 }
			    result:
			      start_time: "2024-04-10T13:27:00Z"
			      latencies_ms: { p50: 4.5, p99: 12 }
			      labels:
			        note: "yes"
			    errors: { share: 0, codes: { "200": 60000 } }
			    loop: paced
			    read_from: raw file
			"
		`);
	});

	it.each(["yes", "1.20", "~", "# no", "a: b", 'say "hi"', "tab\there", "{x}", "é"])(
		"keeps %j a text for every YAML reader",
		(mode) => {
			const [read] = parse(runYaml(aRun({ mesh: "istio", mode })));
			expect(smpRunSchema.shape.mode.parse(read.mode)).toBe(mode.trim());
		},
	);

	it("leaves a run of which nothing is known at its mesh", () => {
		expect(runYaml({ ...aRun({}), config: { clients: [], duration: null } })).toBe(
			"  - mesh: none\n",
		);
	});

	it("is read back as the run it was made from", () => {
		const run = aRun({ mesh: "kuma", rps: 0.5, connections: 4, latencies: { p50: 1e-7, max: 3 } });
		expect(parse(runYaml(run)).map((item: unknown) => smpRunSchema.parse(item))).toEqual([run]);
	});
});
