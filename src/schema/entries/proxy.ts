import { z } from "zod";
import { claimsShape, entryShape } from "./entry.ts";

/** What kind of data-plane building block it is. */
export const proxyCategory = z.enum([
	"service-proxy",
	"api-gateway",
	"load-balancer",
	"client-library",
]);

/** A proxy, gateway, load balancer or client library: one file `content/proxies/<id>.yaml`. */
export const proxySchema = z
	.strictObject({
		category: proxyCategory.meta({
			description: "Kind: service-proxy, api-gateway, load-balancer or client-library.",
		}),
		...entryShape,
		...claimsShape,
	})
	.meta({ title: "Proxy", description: "A proxy, gateway, load balancer or client library." });
export type Proxy = z.infer<typeof proxySchema>;
