import { expect, test } from "vitest";
import { assumptionsOf } from "./assumptions.ts";
import { candidate, claim, must, need, TERMS } from "./candidate.fixture.ts";
import { decide } from "./decide.ts";
import { decisionRecord } from "./record.ts";
import { decisionReport } from "./report.ts";

const criteria = [must("mtls", { weight: 3 }), need("udp", { weight: 3 })];
const frame = {
	date: "2026-11-28",
	link: "https://site.test/choose/#must=capability:mtls",
	nameOf: ({ any }: { readonly any: readonly string[] }) => any.join(" or "),
	pageOf: (path: string) => `https://site.test${path}`,
	assumptions: ["Only what was asked counts."],
};
const recordOf = (rows: Parameters<typeof decide>[0], asked = criteria) => {
	const report = decisionReport(decide(rows, asked, { terms: TERMS }), asked, frame);
	return { report, record: decisionRecord(report) };
};

const limited = claim("full", {
	stage: "beta",
	note: "TCP only",
	evidence: "https://alpha.example/mtls",
	checked: "2026-11-20",
});

test("a decision is written down under the headings of MADR, with what limits each claim", () => {
	const { record } = recordOf([
		candidate(
			"Alpha",
			{ mtls: limited, udp: "full" },
			{
				license: "Apache-2.0",
				licenceChanges: ["2024-02: from A to B"],
				support: ["Alpha Inc."],
				status: "maintenance",
			},
		),
		candidate("Beta", { mtls: "none" }),
		candidate("Gamma", { mtls: "full", udp: "none" }),
	]);
	expect(record).toMatchInlineSnapshot(`
		"---
		status: proposed
		date: 2026-11-28
		revisit: 2027-05-28
		decision-makers: to be named
		consulted: to be named
		---

		# Use Alpha as service mesh

		## Context and Problem Statement

		Which service mesh meets what is listed under Decision Drivers? 3 candidates (a mesh in its modes and editions) were compared by published evidence. What is unknown counts as unknown, never as missing. The newest claim cited is of 2026-11-28.

		## Decision Drivers

		* mtls: must have, weight 3
		* udp: wish, weight 3

		## Considered Options

		Open:

		* Alpha (passes)
		* Gamma (passes)

		Excluded by a must-have:

		* Beta: mtls is none, [evidence](<https://mesh.example/none>) read 2026-11-28

		## Decision Outcome

		Proposed option: "Alpha". First: Alpha, proven to 100 %; the next reaches at most 50 %.

		### Consequences

		* Alpha: Good, because in full: mtls and udp

		### Risks

		* Alpha: Beta: mtls
		* Alpha: Status of the project: maintenance
		* Alpha: The licence has changed before, 2024-02: from A to B

		### Cost and Licence

		* Alpha: Licence: Apache-2.0
		* Alpha: Commercial support: Alpha Inc.

		Prices are not part of the data: ask the vendors, and measure CPU and memory in your own cluster.

		### Exit

		* Alpha: Whether routes can be taken along is unknown
		* Alpha: What another mesh would lack: see <https://site.test/meshes/alpha/>

		### Confirmation

		Each driver is cited on its own; that they hold together is not shown by any page cited here. Try the must-haves together in a test cluster, in the mode and edition named.

		## Pros and Cons of the Options

		### Alpha (100 % proven, at most 100 %)

		* Good, because mtls is full, beta (TCP only), [evidence](<https://alpha.example/mtls>) read 2026-11-20
		* Good, because udp is full, [evidence](<https://mesh.example/full>) read 2026-11-28

		### Gamma (50 % proven, at most 50 %)

		* Good, because mtls is full, [evidence](<https://mesh.example/full>) read 2026-11-28
		* Bad, because udp is none, [evidence](<https://mesh.example/none>) read 2026-11-28

		## More Information

		Assumed:

		* Only what was asked counts.

		The same criteria with the data of the day you open it: <https://site.test/choose/#must=capability:mtls> (this record: data up to 2026-11-28)

		* Alpha, all evidence: <https://site.test/meshes/alpha/>
		* Gamma, all evidence: <https://site.test/meshes/gamma/>
		"
	`);
});

test("a record chooses nothing while options tie, and says in what they differ", () => {
	const { report, record } = recordOf([
		candidate("Alpha", { mtls: "full" }, { license: "MIT" }),
		candidate("Beta", { mtls: "full", udp: "full" }, { license: "BUSL-1.1" }),
	]);
	expect(report.chosen).toBeUndefined();
	expect(report.tied).toEqual(["Alpha", "Beta"]);
	expect(record).toContain("# Choose a service mesh: 2 options tie");
	expect(record).toContain("* udp: unknown: Alpha; full: Beta");
	expect(record).toContain("* Licence: MIT: Alpha; BUSL-1.1: Beta");
	expect(record).not.toContain("Proposed option");
});

test("a record never claims that drivers hold together, and names what is unknown", () => {
	const { record } = recordOf([candidate("Alpha", { mtls: "full" })]);
	const [, confirmation] = record.match(/\n### Confirmation\n\n([\s\S]*?)\n\n## /) ?? [];
	// The whole of it: nothing else is said, such as that all is proven.
	expect(confirmation).toBe(
		"Each driver is cited on its own; that they hold together is not shown by any page cited here. Try the must-haves together in a test cluster, in the mode and edition named.\n\nUnknown, to be checked:\n\n* Alpha: udp",
	);
});

test("a record chooses nothing where every mesh misses a must-have", () => {
	const { report, record } = recordOf([candidate("Beta", { mtls: "none" })]);
	expect(report.chosen).toBeUndefined();
	expect(record).toContain("No option is proposed. No mesh meets every must-have.");
	expect(record).toContain("Excluded by a must-have:\n\n* Beta: mtls is none");
});

test("the assumptions name what partial is enough for, what law asks for and the conditions", () => {
	const asked = [must("mtls", { level: "partial" }), must("fips")];
	const said = assumptionsOf(asked, TERMS, {
		openSource: true,
		stable: true,
		ownEvidence: true,
		mode: "ambient",
	});
	expect(said).toEqual(
		expect.arrayContaining([
			"Partial support is enough for: Mutual TLS.",
			"Asked for by law, so partial never meets it: fips.",
			"Only editions under an OSI-approved licence were considered.",
			"Only the mode ambient was considered.",
			"What only an upstream or a third party says of a mesh counted as unknown.",
			"Only what the project calls stable, or puts no stage to, counts.",
		]),
	);
});
