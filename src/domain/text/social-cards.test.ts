import { expect, test } from "vitest";
import { claim } from "#src/domain/comparison/claim.fixture.ts";
import { mesh } from "#src/domain/entries/entry.fixture.ts";
import { meshCard, pageCard, pageCards } from "./social-cards.ts";

test("a page has the card of its kind, and none where the card of the site stands", () => {
	expect(pageCard("/compare/istio-vs-linkerd/")?.name).toBe("compare");
	expect(pageCard("/choose/")?.title).toBe("Which mesh?");
	expect(pageCard("/")).toBeUndefined();
	expect(pageCard("/constructor/")).toBeUndefined();
	expect(new Set(pageCards().map(({ title }) => title)).size).toBe(pageCards().length);
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
