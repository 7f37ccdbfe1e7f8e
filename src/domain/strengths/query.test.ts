import { expect, test } from "vitest";
import { readSpectrumQuery, spectrumQuery } from "./query.ts";

const choices = {
	axes: [{ id: "security-depth", capabilities: [{ id: "mtls", weight: 3 }] }],
	meshes: ["istio", "linkerd", "consul", "kuma", "cilium"],
};

test("what a query says comes back as the same query", () => {
	const query = "?weights=security-depth.mtls.0&meshes=istio,linkerd";
	const { ignored, ...state } = readSpectrumQuery(query, choices);
	expect(ignored).toBe(0);
	expect(spectrumQuery(state)).toBe(query);
});

test("nothing changed is not a query", () => {
	expect(spectrumQuery({ weights: [], meshes: [] })).toBe("");
});

test.each([
	["?weights=security-depth.mtls.9", 1],
	["?weights=security-depth.mtls.-1", 1],
	["?weights=security-depth.jwt.1,speed.mtls.1", 2],
	["?meshes=istio,unheard-of", 1],
	["?meshes=istio,linkerd,consul,kuma,cilium", 1],
	["?meshes=%3Cscript%3E", 1],
])("%s has %i parts that mean nothing", (query, ignored) => {
	const found = readSpectrumQuery(query, choices);
	expect(found.ignored).toBe(ignored);
	expect(found.weights).toEqual([]);
});
