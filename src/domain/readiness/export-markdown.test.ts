import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { candidatesOf } from "#src/domain/choosing/candidate.ts";
import { candidateMesh } from "#src/domain/choosing/candidate-mesh.ts";
import { decide } from "#src/domain/choosing/decide.ts";
import { mesh } from "#src/domain/entries/entry.fixture.ts";
import type { Readiness } from "#src/schema/readiness/readiness.ts";
import { readAnswerFile } from "./answer-file.ts";
import { assess } from "./assess.ts";
import { resultFile } from "./export-json.ts";
import { resultMarkdown } from "./export-markdown.ts";
import { askedCriteria } from "./requirements.ts";

const today: Readiness = parse(readFileSync("data/readiness.yaml", "utf8"));
/** The questions the first example answers: one that is added changes no document of this test. */
const asked = new Set(Object.keys(today.examples[0]?.answers ?? {}));
const instrument: Readiness = {
	...today,
	dimensions: today.dimensions.map((dimension) => {
		return { ...dimension, questions: dimension.questions.filter(({ id }) => asked.has(id)) };
	}),
};
const answers = instrument.edge_cases.find(({ id }) => id === "floor")?.answers ?? {};

const evidence = { evidence: "https://example.org/", checked: "2026-11-23" };
const meshes = [
	mesh("alpha", {
		name: "Alpha | Beta",
		platforms: ["kubernetes"],
		capabilities: {
			http1: { level: "full", ...evidence },
			mtls: { level: "partial", note: "TCP only", ...evidence },
		},
	}),
	mesh("gamma", {
		name: "Gamma",
		platforms: ["vm"],
		complete: { platforms: "https://example.org/where" },
		capabilities: { mtls: { level: "none", note: "By hand", ...evidence } },
	}),
];
const terms = {
	names: { mtls: "Mutual TLS", "cert-rotation": "Certificate rotation" },
	legal: ["fips"],
};
const decisionOn = (given: typeof meshes) => {
	const asked = askedCriteria(assess(instrument, answers).requirements, terms);
	const criteria = asked.map(({ criterion }) => criterion);
	return decide(candidatesOf(given.map((one) => candidateMesh(one))), criteria, { terms });
};

test("a result reads as a document", () => {
	const given = Object.entries(answers).filter(([question]) => question !== "growth");
	const text = resultMarkdown(
		instrument,
		{ ...Object.fromEntries(given), zones: "dont-know" },
		{
			name: "Team <b>A</b>",
			day: "2026-11-23",
			link: "https://example.org/readiness/#v=1&growth=some",
			decision: decisionOn(meshes),
			terms,
		},
	);
	expect(text).toMatchInlineSnapshot(`
		"# Pilot first

		Something speaks for a mesh, but not clearly enough to roll it out everywhere.

		Is a service mesh for us, and could we run it? (Team \\<b\\>A\\</b\\>, 2026-11-23, version 1 of the questionnaire)

		Without an answer: 2.

		Answers: <https://example.org/readiness/#v=1&growth=some>

		## Scores

		| Side | Points | Score | Band |
		| --- | --- | --- | --- |
		| Need | 34 of 91 | 37 | low, raised to medium |
		| Readiness | 85 of 100 | 85 | high |

		## Overrides

		- F1: The need band is at least medium. What is obligatory has to be done by some means, however few the services. The result should compare a mesh with the simpler ones.

		## What weighed most

		| Side | Question | Answer | Points |
		| --- | --- | --- | --- |
		| Need | Encryption | Now: by law, after an audit, in a zero-trust programme | 12 of 12 |
		| Need | Kind of calls | By direct calls, in chains of one or two | 5 of 8 |
		| Need | Proof for auditors | Cryptography validated to FIPS 140, or what governments demand | 5 of 5 |
		| Readiness | Owner | A platform team with some time for it | 11 of 16 |
		| Readiness | What they run on | Kubernetes or OpenShift alone | 10 of 10 |
		| Readiness | Network skills | It finds faults in network, DNS and TLS by itself | 9 of 12 |

		## Next steps

		1. Find one team that wants it, three to five of its services and one goal you can measure. Give the pilot a quarter, no longer.
		2. Agree beforehand what counts as success and what ends the pilot: added latency, added cost, incidents.
		3. If effort or resources are what you doubt, look first at meshes without a proxy in every pod and at managed control planes.
		4. Come back to this questionnaire when the pilot is over.

		## Gaps in readiness

		| Gap | Answer | Points lost | Next step |
		| --- | --- | --- | --- |
		| Owner | A platform team with some time for it | 5 | Name the team that answers for the mesh, give it time for that and a place on the on-call rota. |
		| Delivery | By pipeline, for all services, from version control | 3 | Keep all configuration in version control and have a pipeline apply it, with a tested way back. |
		| Network skills | It finds faults in network, DNS and TLS by itself | 3 | Practise on a test cluster: break name resolution, TLS and routing on purpose and find the cause, first without a mesh and then with one. |
		| Metrics and alerts | Metrics, and alerts that get an answer | 2 | Record the same metrics for every service and set alerts that someone has agreed to answer. |
		| Upgrades | By plan, every few months | 2 | Upgrade on a fixed rhythm, rehearse it and the way back; a managed control plane takes a part of this off you. |

		## Simpler means

		- TLS in the application or in a library all services share; encryption from node to node by the network plugin. Limit: Between nodes, no workload proves who it is.
		- Kubernetes network policies, security groups for pods, the cloud's own identities where all services run in one cloud. Limit: Rules know labels, addresses or accounts, but neither method nor path.
		- One resilience library with defaults for all; calls that need no answer at once. Limit: Each language needs a library of its own.

		## Requirements

		| What | Must or wish | Asked by |
		| --- | --- | --- |
		| http1 | must | Protocols |
		| kubernetes | must | What they run on |
		| Mutual TLS | must | Encryption |
		| Certificate rotation | must | Encryption |
		| fips | must | Proof for auditors |
		| Runs on Kubernetes or OpenShift | must | What they run on |
		| mtls-by-default | wish | Encryption |
		| external-ca | wish | Proof for auditors |
		| access-logs | wish | Proof for auditors |
		| prometheus | wish | Metrics and alerts |
		| canary-upgrade | wish | Upgrades |
		| Made for on-premises | wish | Where they run |
		| Commercial support | wish | Support |

		## No mesh meets every must-have in full

		No mesh meets every must-have in full; at best in part: Alpha \\| Beta. 0 of 2 meshes meet every must-have, 0 possibly and 1 in part; 1 do not. Drop “Mutual TLS”: 1 mesh may meet the rest, none is known to.

		| Mesh | Wishes | Partly met | Unknown | Not met |
		| --- | --- | --- | --- | --- |
		| Alpha \\| Beta | 0 to 7 of 7 | Mutual TLS (TCP only) | kubernetes; Certificate rotation; fips |  |
		| Gamma | 0 to 7 of 7 |  | http1; kubernetes; Certificate rotation; fips | Mutual TLS (By hand); Runs on Kubernetes or OpenShift |

		## All answers

		| Question | Answer |
		| --- | --- |
		| How many services call one another in production? | 5 to 20 |
		| And in eighteen months, how many will there be? | skipped |
		| How do the services reach each other? | By direct calls, in chains of one or two |
		| How many languages or frameworks are they written in? | One or two, with client code of each team's own |
		| What do most of these calls speak? | HTTP/1.1 |
		| What do the services run on? | Kubernetes or OpenShift alone |
		| Do services call each other from cluster to cluster or site to site? | There is only one |
		| Where do the services run? | In data centres of our own |
		| Can the platform team install network components that need special rights on the nodes? | Yes |
		| How does a change get into production? | By pipeline, for all services, from version control |
		| Do calls between services have to be encrypted, with proof of who is at either end? | Now: by law, after an audit, in a zero-trust programme |
		| How fine-grained must access rules be? | By namespace or network |
		| What do customers or auditors want to see? | Cryptography validated to FIPS 140, or what governments demand |
		| Do you know, for any two services, how many calls succeed and how long they take? | Yes, for all, measured the same way |
		| What do you record about your services, and who reacts to it? | Metrics, and alerts that get an answer |
		| How must new versions go live? | We may swap all instances at once |
		| If one service fails or slows down, what follows? | A library they all share copes with it |
		| Does it matter which zone or region answers a call? | don't know |
		| Who would own the mesh? | A platform team with some time for it |
		| What does that team know of networks and proxies? | It finds faults in network, DNS and TLS by itself |
		| How often are clusters and what they share upgraded? | By plan, every few months |
		| Can you name the problem the mesh should solve? | Yes, someone answers for it and measures it |
		| Where is there room to try it? | Close to production, under load tests, with a team that wants to |
		| How much latency may the mesh add to a call between services? | Ten milliseconds would go unnoticed |
		| How much additional CPU and memory may the mesh use? | More than a tenth |
		| Will you run it on your own, or pay for help? | On our own, with a vendor to turn to |
		"
	`);
});

test("nothing answered says so and has no empty tables", () => {
	const text = resultMarkdown(instrument, {});
	expect(text).toMatch(/^# No verdict: too little was answered\n/);
	expect(text).toContain("| Need | 0 of 0 | none | none |");
	expect(text).not.toMatch(/Gaps|weighed|Next steps/);
});

test("where no mesh fits, the nearest are shown with what excluded them", () => {
	const text = resultMarkdown(instrument, answers, {
		decision: decisionOn(meshes.slice(1)),
		terms,
	});
	expect(text).toContain("## No mesh meets every must-have");
	expect(text).toContain("| Mutual TLS (By hand); Runs on Kubernetes or OpenShift |");
});

test("an exported result says all of it in ids and opens again as answers", () => {
	const file = resultFile(instrument, answers, decisionOn(meshes), "Team A");
	expect(file.result).toMatchObject({
		verdict: "pilot",
		acted: ["F1"],
		meshes: [
			{
				id: "alpha",
				candidates: ["alpha"],
				outcome: "in-part",
				limited: ["mtls"],
				to_be_checked: ["kubernetes", "cert-rotation", "fips"],
				excluded_by: [],
			},
			{ id: "gamma", outcome: "excluded", excluded_by: ["mtls", "kubernetes or openshift"] },
		],
	});
	expect(readAnswerFile(JSON.stringify(file), instrument)).toEqual({
		answers,
		version: 1,
		notes: [],
		name: "Team A",
	});
});
