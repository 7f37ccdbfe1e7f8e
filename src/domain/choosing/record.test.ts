import { expect, test } from "vitest";
import type { Candidate } from "./candidate.ts";
import type { Criterion } from "./criteria.ts";
import { decide } from "./decide.ts";
import { decisionRecord } from "./record.ts";
import { decisionReport } from "./report.ts";

const criterion = (value: string, must: boolean): Criterion => ({
	kind: "capability",
	value,
	level: "partial",
	weight: 3,
	must,
});

function mesh(name: string, level: "full" | "none" | undefined): Candidate {
	const claim = level && { level, evidence: `https://${name}.example/`, checked: "2026-11-23" };
	return {
		id: name,
		name,
		path: `/meshes/${name}/`,
		source: undefined,
		license: undefined,
		foundation: undefined,
		architecture: [],
		platforms: [],
		environments: [],
		claims: claim ? { mtls: claim } : {},
	};
}

test("a decision is written down under the headings of MADR, with its evidence", () => {
	const criteria = [criterion("mtls", true), criterion("udp", false)];
	const decision = decide([mesh("alpha", "full"), mesh("beta", "none")], criteria);
	const record = decisionRecord(
		decisionReport(decision, criteria, {
			date: "2026-11-23",
			link: "https://site.test/choose/#must=capability:mtls",
			nameOf: ({ value }) => value,
			pageOf: (path) => `https://site.test${path}`,
		}),
	);
	expect(record).toMatchInlineSnapshot(`
		"---
		status: proposed
		date: 2026-11-23
		---

		# Use alpha as service mesh

		## Context and Problem Statement

		Which service mesh fits what is listed under Decision Drivers? 2 living meshes were compared by published evidence; what nobody could prove counts as unknown, never as missing.

		## Decision Drivers

		* mtls: must have, weight 3
		* udp: wish, weight 3

		## Considered Options

		* alpha (passes)
		* beta (excluded)

		## Decision Outcome

		Chosen option: "alpha", because it is known to meet every must-have and has the highest proven score (50 % proven, at most 100 %).

		### Consequences

		* Good, because mtls is full ([evidence](<https://alpha.example/>))
		* Neutral, because nobody has proven udp: to be checked

		### Confirmation

		Check before deciding:

		* udp

		## Pros and Cons of the Options

		### alpha (50 % proven, at most 100 %)

		* Good, because mtls is full ([evidence](<https://alpha.example/>))
		* Neutral, because nobody has proven udp: to be checked

		## More Information

		The same criteria with today's data: <https://site.test/choose/#must=capability:mtls>

		Excluded by a must-have:

		* beta: mtls is none

		* alpha, all evidence: <https://site.test/meshes/alpha/>
		* beta, all evidence: <https://site.test/meshes/beta/>
		"
	`);
});

test("a record chooses nothing where every mesh misses a must-have", () => {
	const criteria = [criterion("mtls", true)];
	const report = decisionReport(decide([mesh("beta", "none")], criteria), criteria, {
		date: "2026-11-23",
		link: "https://site.test/",
		nameOf: ({ value }) => value,
		pageOf: (path) => path,
	});
	expect(report.chosen).toBeUndefined();
	expect(decisionRecord(report)).toContain("No option chosen");
});
