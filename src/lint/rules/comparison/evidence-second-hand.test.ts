import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { evidenceSecondHand } from "./evidence-second-hand.ts";

const entry = (claim: object) =>
	catalogWith({ "content/meshes/alpha.yaml": { capabilities: { mtls: claim } } });

test("another landscape is second-hand", () => {
	const evidence = "https://layer5.io/service-mesh-landscape";
	expect(messages(evidenceSecondHand, entry({ evidence }))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml capabilities.mtls.evidence (value): "mtls" in alpha.yaml rests on https://layer5.io/service-mesh-landscape, which is not the project's own page. Name the project's page, or add \`evidence_kind: second-hand\`.",
		]
	`);
	expect(
		messages(
			evidenceSecondHand,
			entry({ evidence: "https://github.com/layer5io/layer5/blob/a/b.js" }),
		),
	).toHaveLength(1);
});

test("said so, or another page, is fine", () => {
	const evidence = "https://layer5.io/service-mesh-landscape";
	expect(messages(evidenceSecondHand, entry({ evidence, evidence_kind: "second-hand" }))).toEqual(
		[],
	);
	expect(messages(evidenceSecondHand, entry({ evidence: "https://example.org/mtls" }))).toEqual([]);
});
