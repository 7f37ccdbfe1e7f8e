/**
 * Words made from values: ids as readers see them, and lists with "and" or "or".
 *
 * @module
 */

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
export function idLabel(id: string): string {
	return WRITTEN[id] ?? id.replaceAll("-", " ");
}

/**
 * Names as a list in a sentence, cut when it gets long.
 *
 * @param most - How many names to write before "n others".
 * @example
 * listed(["Istio", "Kuma", "Linkerd"]) // => "Istio, Kuma and Linkerd"
 */
export function listed(names: readonly string[], most = 4): string {
	if (names.length > most) {
		const shown = names.slice(0, most - 1).join(", ");
		return `${shown} and ${names.length - most + 1} others`;
	}
	const last = names.at(-1) ?? "";
	const rest = names.slice(0, -1).join(", ");
	return rest === "" ? last : `${rest} and ${last}`;
}

/**
 * A name inside a sentence: its first letter small, unless it begins with an abbreviation.
 *
 * @example
 * inSentence("Workloads outside Kubernetes") // => "workloads outside Kubernetes"
 * inSentence("CPU in use") // => "CPU in use"
 */
export function inSentence(name: string): string {
	return name.replace(/^\p{Lu}(?!\p{Lu}|\d)/u, (letter) => letter.toLowerCase());
}

/**
 * A number with its noun.
 *
 * @example
 * counted(1, "load") // => "1 load"
 * counted(2, "mesh", "meshes") // => "2 meshes"
 */
export function counted(count: number, one: string, several = `${one}s`): string {
	return `${count} ${count === 1 ? one : several}`;
}

/**
 * Titles and remarks as sentences of one text: each ends in a full stop, unless it ends a sentence already.
 *
 * @example
 * sentences("Is it fast?", "Istio, 2024") // => "Is it fast? Istio, 2024."
 */
export function sentences(...parts: readonly string[]): string {
	return parts
		.filter((part) => part !== "")
		.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
		.join(" ");
}
