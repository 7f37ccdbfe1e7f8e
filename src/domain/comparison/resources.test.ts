import { expect, test } from "vitest";
import { mesh } from "#src/domain/entries/entry.fixture.ts";
import type { Capability } from "#src/schema/comparison/capabilities.ts";
import { resourceRows, resourceTargets } from "./resources.ts";

const source = "https://example.org/";
const checked = "2026-11-28";
const kind = (id: string, name: string) => ({ mesh: id, kind: name, source, checked });
const mappings = [
	{ capability: "routes", kinds: [kind("old", "TrafficSplit"), kind("up", "VirtualService")] },
	{ capability: "doors", kinds: [kind("up", "Gateway"), kind("side", "Ingress")] },
	{ capability: "faults", kinds: [kind("old", "Fault")] },
];
const vocabulary = ["routes", "doors", "faults"].map((id) => ({ id, name: id }) as Capability);
const lacks = { faults: { level: "none" as const, evidence: source, checked } };
const old = mesh("old");
const up = mesh("up", { capabilities: lacks });
const side = mesh("side");
const vendor = mesh("vendor", { built_on: ["up"] });

test("a job shows the resource one has, its counterpart, that there is none, or that it is unknown", () => {
	const rows = resourceRows(old, [up, side], mappings, vocabulary);
	expect(
		rows.map(({ capability, own, targets }) => [
			capability.id,
			own.state === "kind" && own.kind.kind,
			targets.map((cell) => (cell.state === "kind" ? cell.kind.kind : cell.state)),
		]),
	).toEqual([
		["routes", "TrafficSplit", ["VirtualService", "unknown"]],
		["faults", "Fault", ["none", "unknown"]],
	]);
});

test("a distribution has the resources of its upstream", () => {
	const [routes] = resourceRows(vendor, [old], mappings, vocabulary);
	expect(routes?.own).toMatchObject({ state: "kind", of: "up" });
});

test("targets have resources of their own or are named successors, and are not one's own upstream", () => {
	const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
	expect(ids(resourceTargets(old, [up, side, vendor], mappings))).toEqual(["up", "side"]);
	expect(ids(resourceTargets({ ...old, successors: ["vendor"] }, [vendor], mappings))).toEqual([
		"vendor",
	]);
	expect(ids(resourceTargets(vendor, [up, side], mappings))).toEqual(["side"]);
});
