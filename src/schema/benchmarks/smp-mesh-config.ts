import { z } from "zod";
import { line } from "#src/schema/text/text.ts";
import { labels } from "./smp-value.ts";

const whole = z.number().int().min(0).max(2_147_483_647).optional();

const count = whole.meta({ description: "How many of them ran." });
const rps = whole.meta({ description: "Requests per second through all of them." });
const bps = whole.meta({ description: "Total bytes, as the specification comments it." });

const component = {
	count,
	cpu_mcores: whole.meta({ description: "CPU of all of them together, millicores." }),
	mem_mb: whole.meta({ description: "Memory of all of them together, MB." }),
	rps,
};

const controlPlane = z.strictObject({
	count,
	endpoints: whole.meta({ description: "Endpoints it knew." }),
	services: whole.meta({ description: "Services it knew." }),
	sidecars: whole.meta({ description: "Proxies it served." }),
	virtual_services: whole.meta({ description: "Virtual services it knew." }),
	destination_rules: whole.meta({ description: "Destination rules it knew." }),
	lds_latency_ms: whole.meta({ description: "Until 90 % of proxies had a listener, ms." }),
	cds_latency_ms: whole.meta({ description: "Until 90 % of proxies had a cluster, ms." }),
});

/**
 * How the mesh was set up and what its parts used; SMP `ServiceMeshConfig` without what the run
 * itself carries: `mesh_type` (its `mesh` and `mesh_version`) and the CPU and memory of `sidecar`
 * and `mesh_control_plane` (its `resources`, which also fit meshes without sidecars).
 */
export const smpMeshConfigSchema = z.strictObject({
	smp_version: line(20).optional().meta({ description: "Version of SMP, if stated." }),
	id: line(80).optional().meta({ description: "Identity of this set-up, if it has one." }),
	labels: labels.optional().meta({ description: "Free labels of the mesh's set-up." }),
	ingress_gateway: z
		.strictObject({ ...component, bps })
		.optional()
		.meta({ description: "Ingress gateways, totals." }),
	sidecar: z
		.strictObject({ count, rps, bps })
		.optional()
		.meta({ description: "Sidecars without gateways; their use is in resources." }),
	mesh_telemetry: z
		.strictObject(component)
		.optional()
		.meta({ description: "Telemetry components, totals." }),
	mesh_policy: z
		.strictObject({ ...component, cache_hit_rate: whole.meta({ description: "No unit given." }) })
		.optional()
		.meta({ description: "Policy components, totals." }),
	mesh_control_plane: controlPlane
		.optional()
		.meta({ description: "The control plane; its use is in resources." }),
	mesh_policy_enabled: z.boolean().optional().meta({ description: "Policy checks on?" }),
	mesh_telemetry_enabled: z.boolean().optional().meta({ description: "Telemetry on?" }),
	mtls_enabled: z.boolean().optional().meta({ description: "Mutual TLS on?" }),
	proxy_concurrency: whole.meta({ description: "Worker threads of a proxy." }),
	mesh_build: line(120).optional().meta({ description: "Build of the mesh." }),
	proxy_build: line(120).optional().meta({ description: "Build of the proxy." }),
	exp_group_uuid: line(80).optional().meta({ description: "Same set-up, same group." }),
	exp_uuid: line(80).optional().meta({ description: "This experiment." }),
	profile: line(80).optional().meta({ description: "Install profile." }),
});
export type SmpMeshConfig = z.infer<typeof smpMeshConfigSchema>;
