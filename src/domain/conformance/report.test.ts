import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { aProfile, aReport } from "./report.fixture.ts";
import { implementationId, isSameReport, nameAsId, newestFirst, reportRelease } from "./report.ts";

test.each([
	["Buoyant Enterprise for Linkerd", "buoyant-enterprise-for-linkerd"],
	["Café  Mesh!", "cafe-mesh"],
	["../../etc/passwd", "etc-passwd"],
	["網格", "unnamed"],
])("%s becomes %s", (name, id) => {
	expect(nameAsId(name)).toBe(id);
});

test("whatever a project is called, it gets an id of the usual form", () => {
	assert(
		property(string({ maxLength: 200 }), (name) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(nameAsId(name))),
	);
});

test("a long name is cut at sixty signs, and never after a hyphen", () => {
	expect(nameAsId("a".repeat(70))).toBe("a".repeat(60));
	expect(nameAsId(`${"a".repeat(59)} b`)).toBe("a".repeat(59));
});

test("a report counts for the release it was filed under, else for the one it names", () => {
	const report = aReport({ release: "v1.4.0" });
	expect(reportRelease(report)).toBe("v1.4.0");
	expect(reportRelease({ ...report, filed: { release: "v1.5.0" } })).toBe("v1.5.0");
	expect(implementationId(aReport({ mesh: "alpha", project: "Alpha Mesh" }))).toBe("alpha");
	expect(implementationId(aReport({ project: "Alpha Mesh", distributionOf: "alpha" }))).toBe(
		"alpha-mesh",
	);
});

test("the newest release comes first, then the latest moment, then the id", () => {
	const filed = (id: string, release: string, date: string) => ({
		...aReport({ release, date }),
		id,
	});
	const sorted = newestFirst([
		filed("d", "v1.4.0", "2026-10-01T10:00:00Z"),
		filed("c", "v1.10.0", "2026-01-01T10:00:00+02:00"),
		filed("a", "v1.10.0", "2026-01-01T09:00:00Z"),
		filed("b", "v1.10.0", "2026-01-01T09:00:00Z"),
	]);
	expect(sorted.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
});

test("two files hold one report whatever their order and what was left out on the way", () => {
	const report = {
		date: "2026-01-31T10:00:00Z",
		gatewayAPIVersion: "v1.4.0",
		gatewayAPIChannel: "standard",
		mode: "ambient",
		implementation: { organization: "org", project: "alpha", version: "1.0", contact: ["@a"] },
		profiles: [
			aProfile({ name: "MESH-HTTP", supported: ["a", "b"] }),
			{ name: "MESH-GRPC", summary: "Passed.", core: { result: "success" } },
			aProfile({ name: "GATEWAY-HTTP" }),
		],
	};
	const { contact: _, ...implementation } = report.implementation;
	const [http, , gateway] = report.profiles;
	const shuffled = {
		profiles: [
			{ core: { result: "success" }, name: "MESH-GRPC" },
			aProfile({ name: "MESH-HTTP", supported: ["b", "a"] }),
		],
		implementation,
		mode: "ambient",
		gatewayAPIChannel: "standard",
		gatewayAPIVersion: "v1.4.0",
		date: "2026-01-31T10:00:00Z",
	};
	expect(isSameReport(report, shuffled)).toBe(true);
	const changed = [
		{ date: "2026-01-31T10:00:01Z" },
		{ gatewayAPIVersion: "v1.4.1" },
		{ gatewayAPIChannel: "experimental" },
		{ mode: "sidecar" },
		{ implementation: { ...implementation, organization: "other" } },
		{ implementation: { ...implementation, project: "other" } },
		{ implementation: { ...implementation, version: "1.1" } },
		{ profiles: [http, gateway] },
		{ profiles: undefined },
		{ profiles: [shuffled.profiles[0], aProfile({ name: "MESH-HTTP", supported: ["a"] })] },
	];
	for (const change of changed) expect(isSameReport(report, { ...report, ...change })).toBe(false);
	expect(
		isSameReport(report, { ...report, profiles: [...report.profiles, { name: "XMESH-HTTP" }] }),
	).toBe(true);
	const old = { ...report, profiles: [{ name: "MESH" }] };
	expect(isSameReport(old, { ...report, profiles: [] })).toBe(false);
});
