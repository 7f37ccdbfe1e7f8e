import { expect, test } from "vitest";
import { aProfile, aReport } from "./a-report.ts";
import { meshProfileResults } from "./mesh-profile-results.ts";

test("only mesh profiles are told, by name, the one of old reports among them", () => {
	const names = ["MESH-HTTP", "GATEWAY-HTTP", "MESH-TCP", "MESH", "MESHED", "MESH-GRPC"];
	const profiles = names.map((name) => aProfile({ name }));
	expect(meshProfileResults({ profiles }).map(({ profile }) => profile)).toEqual([
		"MESH",
		"MESH-GRPC",
		"MESH-HTTP",
		"MESH-TCP",
	]);
});

test("features of ingress routes under a mesh profile are not features of the mesh", () => {
	const report = aReport({
		profiles: [
			aProfile({
				supported: ["MeshConsumerRoute", "HTTPRouteHostRewrite", "MeshClusterIPMatching"],
				unsupported: ["MeshHTTPRouteRewritePath", "GatewayPort8080"],
			}),
		],
	});
	expect(meshProfileResults(report)[0]).toMatchObject({
		supported: ["MeshClusterIPMatching", "MeshConsumerRoute"],
		unsupported: ["MeshHTTPRouteRewritePath"],
	});
});

test("nothing beyond the core is nothing, not zero", () => {
	expect(meshProfileResults(aReport())[0]?.extended).toBeUndefined();
});
