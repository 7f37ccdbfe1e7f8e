import type { SMP_ENUMS } from "./smp-descriptor.ts";

/** `ServiceMesh.Type` of the entries SMP knows. The rest have none and go to a label. */
const TYPES: Readonly<Record<string, (typeof SMP_ENUMS.Type)[number]>> = {
	"app-mesh": "APP_MESH",
	consul: "CONSUL",
	istio: "ISTIO",
	kuma: "KUMA",
	linkerd: "LINKERD",
	"traefik-mesh": "TRAEFIK_MESH",
	octarine: "OCTARINE",
	"network-service-mesh": "NETWORK_SERVICE_MESH",
	"tanzu-service-mesh": "TANZU",
	"open-service-mesh": "OPEN_SERVICE_MESH",
	"nginx-service-mesh": "NGINX_SERVICE_MESH",
	cilium: "CILIUM_SERVICE_MESH",
};

/** SMP's name for a mesh; `INVALID_MESH`, which SMP also uses for "no mesh", for all others. */
export function smpMeshType(mesh: string): string {
	return Object.hasOwn(TYPES, mesh) ? (TYPES[mesh] ?? "INVALID_MESH") : "INVALID_MESH";
}

/** The entry SMP's name stands for; `none` for `INVALID_MESH` and anything unknown. */
export function meshOfSmpType(type: string): string {
	return Object.keys(TYPES).find((mesh) => TYPES[mesh] === type) ?? "none";
}
