import { expect, test } from "vitest";
import { anExperiment } from "#src/domain/benchmarks/experiment.fixture.ts";
import { claim } from "#src/domain/comparison/claim.fixture.ts";
import { mesh } from "#src/domain/entries/entry.fixture.ts";
import { cardOf, experimentCard, meshCard, pageCard, pageCards, pairCard } from "./social-cards.ts";

test("a page has the card of its kind, and none where it is the card of the site", () => {
	expect(pageCard("/compare/istio-vs-linkerd/")?.name).toBe("compare");
	expect(pageCard("/choose/")?.title).toBe("Which mesh?");
	expect(pageCard("/")).toBeUndefined();
	expect(pageCard("/constructor/")).toBeUndefined();
	expect(new Set(pageCards().map(({ title }) => title)).size).toBe(pageCards().length);
});

test("an address has its own card, else that of its kind", () => {
	const cards = [...pageCards(), { name: "compare/istio-vs-linkerd", title: "", text: "" }];
	const found = (path: string) => cardOf(path, cards)?.name;
	expect(found("/compare/istio-vs-linkerd/")).toBe("compare/istio-vs-linkerd");
	expect(found("/compare/istio-vs-linkerd/#same")).toBe("compare/istio-vs-linkerd");
	expect(found("/compare/istio-vs-kmesh/")).toBe("compare");
	expect(found("/")).toBeUndefined();
});

test("the card of a mesh counts what is proven in full and what nothing is known of", () => {
	const active = mesh("one", {
		capabilities: {
			mtls: claim({ level: "full" }),
			jwt: claim({ level: "partial" }),
			udp: claim({ level: "full" }),
		},
	});
	expect(meshCard(active, ["mtls", "jwt", "udp", "tcp"])).toMatchObject({
		name: "meshes/one",
		bar: {
			proven: 0.5,
			unknown: 0.25,
			reading: "Of 4 capabilities 2 are proven in full, 1 are unknown.",
		},
	});
});

test("a discontinued mesh has none", () => {
	expect(meshCard({ ...mesh("old"), status: "archived" }, ["mtls"])).toBeUndefined();
});

test("the card of an experiment says what it asked, who measured and when, and that a day is unknown", () => {
	const experiment = anExperiment({ runs: [], publisher: "A university", date: "2024-05-28" });
	expect(experimentCard({ id: "one", experiment })).toEqual({
		name: "performance/one",
		title: "Which is faster?",
		text: "A university, 28 May 2024: A test of meshes. Runs: 0.",
	});
	const undated = anExperiment({ runs: [] });
	expect(experimentCard({ id: "two", experiment: undated }).text).toContain("day unknown");
});

test("the card of a pair counts how two of the meshes most often compared differ; other pairs have none", () => {
	const capability = (id: string) => ({ id, name: id, question: "?", why: "y", verify: "v" });
	const ids = ["mtls", "jwt", "udp", "wasm", "fips"];
	const groups = [{ id: "all", name: "All", capabilities: ids.map(capability) }];
	const levels = (all: Record<string, "full" | "partial" | "none">) => ({
		capabilities: Object.fromEntries(
			Object.entries(all).map(([id, level]) => [id, claim({ level })]),
		),
	});
	const a = mesh("istio", levels({ mtls: "full", jwt: "full", udp: "full", fips: "none" }));
	const b = mesh("linkerd", levels({ mtls: "full", jwt: "none", udp: "partial", fips: "full" }));
	expect(pairCard({ id: "istio-vs-linkerd", a, b }, groups)).toEqual({
		name: "compare/istio-vs-linkerd",
		title: `${a.name} or ${b.name}`,
		text: `Capabilities that only ${a.name} has: 1; only ${b.name}: 1. Different in degree: 1. On the same level: 1. Unknown of at least one: 1.`,
	});
	const other = mesh("grey-matter", {});
	expect(pairCard({ id: "grey-matter-vs-istio", a: other, b: a }, groups)).toBeUndefined();
});
