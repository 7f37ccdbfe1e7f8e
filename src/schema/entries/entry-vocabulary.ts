import { z } from "zod";

/**
 * Is the project alive? `dormant` without a release for eighteen months and without a word that it
 * goes on or has ended; `unknown` when not even that can be seen.
 */
export const status = z.enum([
	"active",
	"maintenance",
	"dormant",
	"archived",
	"discontinued",
	"unknown",
]);
export type Status = z.infer<typeof status>;

/** Level of a project in its foundation. */
export const foundationLevel = z.enum(["sandbox", "incubating", "graduated", "archived"]);
export type FoundationLevel = z.infer<typeof foundationLevel>;

/** How the data plane sits next to the workloads. */
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
