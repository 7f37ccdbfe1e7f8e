import { expect, test } from "vitest";
import { mesh } from "#src/domain/entries/entry.fixture.ts";
import { filterRecord } from "#src/domain/entries/facets.ts";
import { nameSearch } from "./name-search.ts";

const search = nameSearch(
	["Istio", "Linkerd", "Kong Mesh"].map((name, at) =>
		filterRecord(mesh(`m${at}`, { name, aliases: name === "Linkerd" ? ["Conduit"] : [] }), []),
	),
);

test("a typed name leaves the entries it may mean, by another of their names too", () => {
	expect(search("linkrd").found.map(({ name }) => name)).toEqual(["Linkerd"]);
	expect(search("conduit")).toMatchObject({ found: [{ name: "Linkerd" }], nearest: undefined });
});

test.each([
	["lincard", "Linkerd"],
	["isteeo", "Istio"],
	["cundoet", "Linkerd"],
	["qqqq", undefined],
])("where %s means no entry, the nearest name is %s", (typed, nearest) => {
	expect(search(typed)).toEqual({ found: [], nearest });
});
