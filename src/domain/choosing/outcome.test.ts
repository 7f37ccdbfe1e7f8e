import { expect, test } from "vitest";
import { candidate, claim, judgedMesh, must, need, TERMS, TWO_MODES } from "./candidate.fixture.ts";
import { candidatesOf } from "./candidate.ts";
import { decide } from "./decide.ts";
import { outcomeLabel, separationLabel } from "./outcome.ts";

const frame = { terms: TERMS };
const nameOf = ({ any }: { readonly any: readonly string[] }) => any.join(" or ");
const wanted = [must("mtls")];

test("meshes that meet everything tie: nobody is first, whatever the alphabet says", () => {
	const rows = ["Consul", "Gloo", "Kong", "Linkerd"].map((name) =>
		candidate(name, { mtls: "full" }),
	);
	const decision = decide(rows, wanted, frame);
	expect(outcomeLabel(decision, wanted)).toBe(
		"4 meshes meet every must-have and tie at 100 %: Consul, Gloo, Kong and Linkerd. Nothing that was asked separates them. 4 of 4 meshes meet every must-have, 0 possibly and 0 in part; 0 do not.",
	);
	expect(separationLabel(decision, nameOf)).toEqual([]);
});

test("overlapping scores tie, and what is unknown is what would separate them", () => {
	const asked = [must("mtls"), need("udp")];
	const rows = [
		candidate("Known", { mtls: "full", udp: "full" }),
		candidate("Open", { mtls: "full" }),
	];
	const decision = decide(rows, asked, frame);
	expect(outcomeLabel(decision, asked)).toMatch(
		/^2 meshes meet every must-have and tie, because their scores overlap: Known and Open\. There is no first\./,
	);
	expect(separationLabel(decision, nameOf)).toEqual(["udp: full: Known; unknown: Open"]);
});

test("one is first only above all others, and the sentence says by how much", () => {
	const asked = [must("mtls"), need("udp")];
	const rows = [
		candidate("Best", { mtls: "full", udp: "full" }),
		candidate("Next", { mtls: "full", udp: "partial" }),
		candidate("Out", { mtls: "none" }),
	];
	expect(outcomeLabel(decide(rows, asked, frame), asked)).toBe(
		"First: Best, proven to 100 %; the next reaches at most 75 %. 2 of 3 meshes meet every must-have, 0 possibly and 0 in part; 1 do not.",
	);
	const one = decide(rows.slice(0, 1), asked, frame);
	expect(outcomeLabel(one, asked)).toMatch(/^Only Best meets every must-have\./);
});

test("where nothing passes, the reason is said: unknown, in part, or only by mixing", () => {
	const said = (rows: Parameters<typeof decide>[0], asked = wanted) =>
		outcomeLabel(decide(rows, asked, frame), asked);
	expect(said([candidate("Open")])).toMatch(/^No mesh is known to meet every must-have; Open may/);
	expect(said([candidate("Half", { mtls: "partial" })])).toMatch(
		/^No mesh meets every must-have in full; at best in part: Half\./,
	);
	expect(said([candidate("No", { mtls: "none" })])).toMatch(
		/^No mesh meets every must-have\. 0 of 1/,
	);
	const mixed = judgedMesh(
		"Mixed",
		{
			mtls: claim("full", { modes: ["sidecar"], by_mode: { ambient: claim("none") } }),
			udp: claim("full", { modes: ["ambient"], by_mode: { sidecar: claim("none") } }),
		},
		{ modes: TWO_MODES },
	);
	expect(said(candidatesOf([mixed]), [must("mtls"), must("udp")])).toMatch(
		/^No mesh meets every must-have together; Mixed would only by mixing modes or editions\./,
	);
});
