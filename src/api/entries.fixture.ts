/**
 * The entries of a small catalog: no two fields of an entry have the same value, so that the place of
 * each in a document or a table can be told.
 *
 * @module
 */

import { mesh } from "#src/domain/entries/entry.fixture.ts";

const capability = (id: string, name: string) => ({ id, name, question: `Has it ${name}?` });

/** A vocabulary of three capabilities in two groups. */
export const GROUPS = [
	{
		id: "security",
		name: "Security",
		capabilities: [
			{ ...capability("mtls", "mTLS"), why: "Traffic is read.", verify: "Read the docs." },
			capability("fips", "FIPS build"),
		],
	},
	{ id: "traffic", name: "Traffic", capabilities: [capability("retries", "Retries")] },
];

/** A page that proves something. */
export const evidence = "https://docs.example.org/";

/** An active mesh with two claims and an open question. */
export const ALPHA = mesh("alpha", {
	name: "Alpha",
	summary: "The first mesh.",
	open_source: "yes",
	license: "Apache-2.0",
	announced: { date: "2019-05", source: "https://example.org/announced" },
	ga: { date: "2021-02-03", source: "https://example.org/ga" },
	capabilities: {
		// Not in the order of the vocabulary.
		retries: {
			level: "partial",
			note: "Only of GET.",
			stage: "beta",
			edition: "enterprise",
			since: "1.20",
			modes: ["sidecar", "ambient"],
			evidence: "https://docs.example.org/retries",
			evidence_kind: "release-notes",
			checked: "2026-11-20",
		},
		mtls: { level: "full", evidence, recorded: "2026-11-19" },
	},
	open_questions: { fips: { looked_at: [evidence], checked: "2026-11-21" } as never },
});

/** A discontinued mesh of which little is known. */
export const OMEGA = mesh("omega", {
	name: "An Omega",
	status: "discontinued",
	ended: { date: "2024-01-31", source: "https://example.org/ended" },
	capabilities: { mtls: { level: "none", evidence, checked: "2023-01-01" } },
});
