import { expect, test } from "vitest";
import { barName, barRowHeight } from "./bar-scales.ts";

test.each([
	["Istio", "Istio"],
	["Google Cloud Mesh 2024", "Google Cloud Mesh 2024"],
	["Azure Kubernetes Application Network", ["Azure Kubernetes", "Application Network"]],
	["Istio-based service mesh add-on for AKS", ["Istio-based service", "mesh add-on for AKS"]],
	[
		"Istio, client and server sidecar, v2-sd-nologging-nullvm",
		["Istio, client and", "server sidecar,", "v2-sd-nologging-nullvm"],
	],
	["Unbreakablenameofonewordalone", "Unbreakablenameofonewordalone"],
])("on a phone “%s” is whole, in as many lines as it needs", (name, lines) => {
	expect(barName(name, true)).toEqual(lines);
	expect(barName(name, false)).toBe(name);
});

test("rows are higher on a phone only where a name takes more lines", () => {
	expect(barRowHeight(["Istio", "Azure Kubernetes Application Network"], true, 20)).toBe(32);
	expect(barRowHeight(["Istio", "Azure Kubernetes Application Network"], false, 20)).toBe(20);
	expect(barRowHeight(["Istio", "Kuma"], true, 20)).toBe(20);
	expect(barRowHeight([], true, 20)).toBe(20);
	const three = "Istio, client and server sidecar, v2-sd-nologging-nullvm";
	expect(barRowHeight(["Istio", three], true, 20)).toBe(46);
});
