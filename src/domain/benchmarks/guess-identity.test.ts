import { expect, test } from "vitest";
import { guessIdentity } from "./guess-identity.ts";

const meshes = [
	{ id: "none", name: "No mesh" },
	{ id: "istio", name: "Istio" },
	{ id: "linkerd", name: "Linkerd" },
	{ id: "app-mesh", name: "AWS App Mesh" },
];

test.each([
	["fortio-istio-ambient-1000rps.json", { mesh: "istio", mode: "ambient" }],
	["Linkerd_run2.txt", { mesh: "linkerd" }],
	["istio sidecar mtls.json", { mesh: "istio", mode: "sidecar" }],
	["app-mesh-load.json", { mesh: "app-mesh" }],
	["baseline-100.json", { mesh: "none" }],
	["no-mesh.txt", { mesh: "none" }],
	["istio-vs-linkerd.json", {}],
	["istio-baseline.json", {}],
	["result.json", {}],
	["resistio.json", {}],
	["ambient.json", { mode: "ambient" }],
])("%s says %j", (file, guess) => {
	expect(guessIdentity(file, meshes)).toEqual(guess);
});
