import { expect, test } from "vitest";
import { movedCopies, movedIds } from "./moved-copies.ts";

test("an entry tells the ids it had before, unless only the collection changed", () => {
	const entries = [
		{ id: "aspen-mesh", moved_from: ["meshes/aspen", "tools/old-aspen"] },
		{ id: "vulcand", moved_from: ["meshes/vulcand"] },
		{ id: "istio", moved_from: [] },
	];
	expect(movedIds(entries)).toEqual([
		{ from: "aspen", to: "aspen-mesh" },
		{ from: "old-aspen", to: "aspen-mesh" },
	]);
});

test("data, badges, calendar and figures are found under the old id as well", () => {
	const files = [
		"api/v1/entries/new.json",
		"api/v1/entries/new-mesh.json",
		"api/v1/releases/new.json",
		"badges/new.svg",
		"badges/new-verified.json",
		"embed/v1/beta-vs-new/index.html",
		"embed/v1/comparison.svg",
		"embed/v1/new-vs-old.svg",
		"embed/v1/releases-new.small.svg",
		"embed/v1/status-new-mesh.svg",
		"embed/v1/strengths-of-new.csv",
		"embed/v1/verified-new.svg",
		"embed/v1/verified-zeta.svg",
		"releases/new.ics",
		"meshes/new/index.html",
	];
	const copies = movedCopies(files, [{ from: "zeta", to: "new" }]);
	// The file that is there already (verified-zeta) is not written over.
	expect(copies.map(({ file, as }) => `${file} ${as}`)).toEqual([
		"api/v1/entries/new.json api/v1/entries/zeta.json",
		"api/v1/releases/new.json api/v1/releases/zeta.json",
		"badges/new.svg badges/zeta.svg",
		"badges/new-verified.json badges/zeta-verified.json",
		"embed/v1/beta-vs-new/index.html embed/v1/beta-vs-zeta/index.html",
		"embed/v1/new-vs-old.svg embed/v1/old-vs-zeta.svg",
		"embed/v1/releases-new.small.svg embed/v1/releases-zeta.small.svg",
		"embed/v1/strengths-of-new.csv embed/v1/strengths-of-zeta.csv",
		"releases/new.ics releases/zeta.ics",
	]);
});
