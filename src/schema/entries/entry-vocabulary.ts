import { z } from "zod";

/** Is the project alive? `unknown` when no source says. */
export const status = z.enum(["active", "maintenance", "archived", "discontinued", "unknown"]);
export type Status = z.infer<typeof status>;

/** Where in its foundation a project stands. */
export const foundationLevel = z.enum(["sandbox", "incubating", "graduated", "archived"]);
export type FoundationLevel = z.infer<typeof foundationLevel>;

/** How the data plane sits beside the workloads. */
export const architecture = z.enum([
	"sidecar",
	"ambient",
	"node-proxy",
	"ebpf",
	"proxyless",
	"gateway-only",
	"hub-and-spoke",
	"vwire",
]);
export type Architecture = z.infer<typeof architecture>;

/** What the workloads may run on. */
export const platform = z.enum([
	"kubernetes",
	"openshift",
	"vm",
	"bare-metal",
	"nomad",
	"ecs",
	"serverless",
	"cloud-foundry",
]);

/** Where it is meant to be deployed. */
export const environment = z.enum(["cloud", "hybrid", "on-prem", "edge"]);
