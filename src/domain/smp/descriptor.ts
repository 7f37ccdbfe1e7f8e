/**
 * The messages of Service Mesh Performance: fields, numbers and types.
 *
 * @module
 */

/**
 * The fields of the SMP messages this site fills or reads, by their proto names.
 *
 * Types are proto3's; `map` is `map<string, string>`, a name in capitals another message or enum,
 * and `[]` a repeated field. Fields nobody publishes (application and traffic metadata) are left
 * out: a reader ignores what it does not know.
 *
 * @see {@link https://smp-spec.io | SMP}, package `smp`.
 */
export const SMP_MESSAGES = {
	PerformanceTestConfig: {
		smp_version: "string",
		id: "string",
		name: "string",
		labels: "map",
		clients: "Client[]",
		duration: "string",
	},
	Client: {
		internal: "bool",
		load_generator: "string",
		protocol: "Protocol",
		connections: "int32",
		rps: "int64",
		headers: "map",
		cookies: "map",
		body: "string",
		content_type: "string",
		endpoint_urls: "string[]",
		ssl_certificate: "string",
		additional_options: "string",
	},
	PerformanceTestResult: {
		smp_version: "string",
		id: "string",
		labels: "map",
		start_time: "timestamp",
		end_time: "timestamp",
		latencies_ms: "Latency",
		actual_qps: "double",
		details_uri: "string",
		test_id: "string",
		mesh_config_id: "string",
		env_id: "string",
	},
	Latency: {
		min: "double",
		average: "double",
		p50: "double",
		p90: "double",
		p99: "double",
		max: "double",
	},
	ServiceMeshConfig: {
		smp_version: "string",
		id: "string",
		labels: "map",
		ingress_gateway: "Proxies",
		sidecar: "Proxies",
		mesh_telemetry: "Component",
		mesh_policy: "Policy",
		mesh_control_plane: "ControlPlane",
		mesh_policy_enabled: "bool",
		mesh_telemetry_enabled: "bool",
		mtls_enabled: "bool",
		proxy_concurrency: "int32",
		mesh_build: "string",
		proxy_build: "string",
		exp_group_uuid: "string",
		exp_uuid: "string",
		profile: "string",
		mesh_type: "ServiceMesh",
	},
	Proxies: { count: "int32", cpu_mcores: "int32", mem_mb: "int32", rps: "int32", bps: "int32" },
	Component: { count: "int32", cpu_mcores: "int32", mem_mb: "int32", rps: "int32" },
	Policy: {
		count: "int32",
		cpu_mcores: "int32",
		mem_mb: "int32",
		rps: "int32",
		cache_hit_rate: "int32",
	},
	ControlPlane: {
		count: "int32",
		cpu_mcores: "int32",
		mem_mb: "int32",
		endpoints: "int32",
		services: "int32",
		sidecars: "int32",
		virtual_services: "int32",
		destination_rules: "int32",
		lds_latency_ms: "int32",
		cds_latency_ms: "int32",
	},
	ServiceMesh: { type: "Type", version: "string", labels: "map", annotations: "map" },
	EnvironmentConfig: {
		smp_version: "string",
		id: "string",
		labels: "map",
		kubernetes_version: "string",
		nodes: "Node[]",
	},
	Node: { type: "string", cores: "int32", mem_mb: "int64" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
export type SmpMessage = keyof typeof SMP_MESSAGES;

/** Names of the enums by their numbers. */
export const SMP_ENUMS = {
	Protocol: ["PROTOCOL_INVALID", "PROTOCOL_HTTP", "PROTOCOL_TCP", "PROTOCOL_UDP", "PROTOCOL_GRPC"],
	Type: [
		"INVALID_MESH",
		"APP_MESH",
		"CONSUL",
		"ISTIO",
		"KUMA",
		"LINKERD",
		"TRAEFIK_MESH",
		"OCTARINE",
		"NETWORK_SERVICE_MESH",
		"TANZU",
		"OPEN_SERVICE_MESH",
		"NGINX_SERVICE_MESH",
		"CILIUM_SERVICE_MESH",
	],
} as const satisfies Readonly<Record<string, readonly string[]>>;
