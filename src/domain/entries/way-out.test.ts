import { describe, expect, test } from "vitest";
import { claim } from "#src/domain/comparison/claim.fixture.ts";
import { mesh } from "./entry.fixture.ts";
import { filterRecord } from "./facets.ts";
import { type LandscapeFilter, NO_FILTER } from "./filter.ts";
import { wayOut } from "./way-out.ts";

const records = [
	mesh("istio", { architecture: ["ambient"], capabilities: { mtls: claim() } }),
	mesh("kuma", { architecture: ["sidecar"], capabilities: { mtls: claim() } }),
	mesh("rotor", { architecture: ["sidecar"], status: "discontinued" }),
].map((entry) => filterRecord(entry, ["mtls"]));
const way = (filter: Partial<LandscapeFilter>, named = records) =>
	wayOut({ ...NO_FILTER, ...filter }, records, named, ["mtls"]);

describe("where no entry is left", () => {
	test("the filter is named whose removal brings most back, all its values together", () => {
		const asked = {
			facets: { status: ["discontinued"], architecture: ["ambient", "library"] },
			capabilities: [{ id: "mtls", level: "full" as const }],
		};
		// Without the status one mesh is left; without architecture or capability none.
		expect(way(asked)).toMatchObject({
			part: { kind: "facet", facet: "status", values: ["discontinued"] },
			without: { facets: { status: [], architecture: ["ambient", "library"] } },
			left: 1,
		});
	});

	test("the typed name is dropped where it brings more than the other filters do", () => {
		const kuma = records.filter(({ name }) => name === "kuma");
		const asked = { text: "kuma", facets: { status: ["discontinued"] } };
		// Both bring one back: the name goes first.
		expect(way(asked, kuma)).toMatchObject({ part: { kind: "text" }, left: 1 });
		expect(way({ text: "xyz" }, [])).toMatchObject({ without: { text: "" }, left: 3 });
	});

	test("nothing is offered where one removal does not help, or nothing was asked", () => {
		const facets = { status: ["archived"], architecture: ["library"] };
		expect(way({ facets })).toBeUndefined();
		expect(way({})).toBeUndefined();
	});
});
