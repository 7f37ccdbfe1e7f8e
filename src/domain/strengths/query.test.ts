import { expect, test } from "vitest";
import { readSpectrumQuery, spectrumQuery } from "./query.ts";

const choices = {
	axes: [{ id: "security-depth", capabilities: [{ id: "mtls", weight: 3 }] }],
	meshes: ["istio", "linkerd", "consul", "kuma", "cilium"],
};

test("what a query says comes back as the same query", () => {
	const query = "weights=security-depth.mtls.0&meshes=istio,linkerd";
	const { ignored, ...state } = readSpectrumQuery(query, choices);
	expect(ignored).toEqual([]);
	expect(spectrumQuery(state)).toBe(query);
});

test("nothing changed is not a query", () => {
	expect(spectrumQuery({ weights: [], meshes: [] })).toBe("");
});

test.each([
	["?weights=security-depth.mtls.9", ["weights=security-depth.mtls.9"]],
	["?weights=security-depth.mtls.-1", ["weights=security-depth.mtls.-1"]],
	[
		"?weights=security-depth.jwt.1,speed.mtls.1",
		["weights=security-depth.jwt.1", "weights=speed.mtls.1"],
	],
	["?meshes=istio,unheard-of", ["meshes=unheard-of"]],
	["?meshes=istio,linkerd,consul,kuma,cilium", ["meshes=cilium"]],
	["?meshes=%3Cscript%3E", ["meshes=<script>"]],
	["?order=security-depth&ended=shown", []],
])("%s: parts that mean nothing are named", (query, ignored) => {
	const found = readSpectrumQuery(query, choices);
	expect(found.ignored).toEqual(ignored);
	expect(found.weights).toEqual([]);
});
