import { expect, test } from "vitest";
import { meshProfileResults, outcomeLabel, outcomeLevel, partLabel } from "./profiles.ts";
import { aProfile, aReport } from "./report.fixture.ts";

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

const part = (passed: number, failed: number, skipped: number) =>
	partLabel({ result: "success", passed, failed, skipped, skippedTests: [] });

test.each([
	[part(7, 0, 0), "7 of 7"],
	[part(6, 0, 1), "6 of 7, 1 skipped"],
	[part(4, 2, 1), "4 of 7, 2 failed, 1 skipped"],
])("counts are said in words: %s", (words, expected) => {
	expect(words).toBe(expected);
});

test("a skipped test makes a report partial in word and sign, a failed one does not pass", () => {
	expect([outcomeLabel("partial"), outcomeLevel("partial")]).toEqual(["passes in part", "partial"]);
	expect([outcomeLabel("failure"), outcomeLevel("failure")]).toEqual(["fails", "none"]);
});
