import type { SmpMeshConfig } from "#src/schema/smp-mesh-config.ts";
import type { SmpRun } from "#src/schema/smp-run.ts";
import { type LabelValues, labelNumber } from "./label-numbers.ts";
import type { Fields } from "./proto-json.ts";
import { splitLabels } from "./run-labels.ts";
import { meshOfSmpType } from "./smp-mesh-type.ts";

/** The part of a run that `ServiceMeshConfig` carries. */
export type MeshOfRun = Pick<
	SmpRun,
	"mesh" | "mesh_version" | "mode" | "mesh_config" | "resources"
>;

type Used = { readonly cpu_mcores?: number; readonly mem_mb?: number };
type MeshFields = {
	readonly mesh_type?: { readonly type?: string; readonly version?: string };
	readonly labels?: Readonly<Record<string, string>>;
	readonly sidecar?: Used & Fields;
	readonly mesh_control_plane?: Used & Fields;
};

/** Takes a decoded `ServiceMeshConfig` apart: the mesh, its mode, its set-up and what it used. */
export function meshFromSmp(fields: Fields): MeshOfRun {
	const { mesh_type, labels, sidecar, mesh_control_plane, ...rest } = fields as MeshFields;
	const { values, rest: otherLabels } = splitLabels(labels);
	const config: SmpMeshConfig = {
		...rest,
		...withoutUse("sidecar", sidecar),
		...withoutUse("mesh_control_plane", mesh_control_plane),
		...(otherLabels && { labels: otherLabels }),
	};
	return {
		mesh: values.get("mesh") ?? meshOfSmpType(mesh_type?.type ?? ""),
		mesh_version: mesh_type?.version ?? null,
		mode: values.get("mode") ?? null,
		...(Object.keys(config).length > 0 && { mesh_config: config }),
		resources: {
			data_plane: used(values, "data_plane", sidecar),
			control_plane: used(values, "control_plane", mesh_control_plane),
		},
	};
}

function withoutUse(part: string, fields: Fields & Used = {}): Fields {
	const { cpu_mcores: _cpu, mem_mb: _memory, ...kept } = fields;
	return Object.keys(kept).length === 0 ? {} : { [part]: kept };
}

/** The label holds what was measured, the field what fits a whole number. */
function used(values: LabelValues, plane: string, fields: Used = {}) {
	return {
		cpu_mcores: labelNumber(values, `${plane}_cpu_mcores`) ?? fields.cpu_mcores ?? null,
		mem_mb: labelNumber(values, `${plane}_mem_mb`) ?? fields.mem_mb ?? null,
	};
}
