/** Ids whose written form is not simply the id with a capital letter. */
const WRITTEN: Readonly<Record<string, string>> = {
	"node-proxy": "node proxy",
	ebpf: "eBPF",
	"gateway-only": "gateway only",
	"hub-and-spoke": "hub and spoke",
	vwire: "virtual wire",
	kubernetes: "Kubernetes",
	openshift: "OpenShift",
	vm: "virtual machines",
	"bare-metal": "bare metal",
	nomad: "Nomad",
	ecs: "Amazon ECS",
	"cloud-foundry": "Cloud Foundry",
	"on-prem": "on-premises",
	"open-source": "open source",
	ga: "general availability",
	"service-proxy": "Service proxy",
	"api-gateway": "API gateway",
	"load-balancer": "Load balancer",
	"client-library": "Client library",
	"management-plane": "management plane",
	"load-generator": "load generator",
	"progressive-delivery": "progressive delivery",
	consul: "Consul",
	dns: "DNS",
	eureka: "Eureka",
	nacos: "Nacos",
	zookeeper: "ZooKeeper",
	"cloud-map": "AWS Cloud Map",
	etcd: "etcd",
};

/** The words a reader sees for an id of one of the fixed lists (architecture, platform, …). */
export function written(id: string): string {
	return WRITTEN[id] ?? id.replaceAll("-", " ");
}
