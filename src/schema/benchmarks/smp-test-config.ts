import { z } from "zod";
import { line } from "#src/schema/text/text.ts";
import { duration, labels, measured, stated } from "./smp-value.ts";

/** What the load generator speaks; SMP `PerformanceTestConfig.Client.Protocol`. */
export const smpProtocol = z.enum([
	"PROTOCOL_INVALID",
	"PROTOCOL_HTTP",
	"PROTOCOL_TCP",
	"PROTOCOL_UDP",
	"PROTOCOL_GRPC",
]);
export type SmpProtocol = z.infer<typeof smpProtocol>;

const texts = z.record(z.string().min(1).max(120), z.string().max(500));

/** One load generator; SMP `PerformanceTestConfig.Client`. */
export const smpClientSchema = z.strictObject({
	internal: z.boolean().optional().meta({ description: "Does the generator run in the mesh?" }),
	load_generator: stated(60).meta({ description: "fortio, wrk2, nighthawk, k6, …" }),
	protocol: smpProtocol
		.nullable()
		.default(null)
		.meta({ description: "What the generator speaks, for example PROTOCOL_HTTP." }),
	connections: z
		.number()
		.int()
		.min(0)
		.max(2_147_483_647)
		.nullable()
		.default(null)
		.meta({ description: "Connections kept open by this generator." }),
	rps: measured.meta({ description: "Requests per second asked for; left out for full speed." }),
	headers: texts.optional().meta({ description: "Headers sent with each request." }),
	cookies: texts.optional().meta({ description: "Cookies sent with each request." }),
	body: z.string().max(2000).optional().meta({ description: "Body sent with each request." }),
	content_type: line(80).optional().meta({ description: "Content type of the body." }),
	endpoint_urls: z
		.array(line(500))
		.optional()
		.meta({ description: "What was called; addresses inside a cluster are allowed." }),
	ssl_certificate: z.string().max(4000).optional().meta({ description: "Certificate used." }),
	additional_options: line(500).optional().meta({ description: "Further generator options." }),
});

/** What was asked for; SMP `PerformanceTestConfig`. */
export const smpTestConfigSchema = z
	.strictObject({
		smp_version: line(20).optional().meta({ description: "Version of SMP, if stated." }),
		id: line(80).optional().meta({ description: "Identity of the test, if it has one." }),
		name: line(160).optional().meta({ description: "Name of the test, if it has one." }),
		labels: labels.optional().meta({ description: "Free labels of the configuration." }),
		clients: z
			.array(smpClientSchema)
			.max(64)
			.default([])
			.meta({ description: "The load generators; several when load comes from many places." }),
		duration: duration
			.nullable()
			.default(null)
			.meta({ description: "Time under load that was asked for, for example 60s." }),
	})
	.prefault({})
	.meta({ description: "What was asked for: SMP PerformanceTestConfig." });
export type SmpTestConfig = z.infer<typeof smpTestConfigSchema>;
