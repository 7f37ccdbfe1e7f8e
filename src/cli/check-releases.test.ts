import { expect, test } from "vitest";
import { checkRoot } from "./check-root.ts";
import { ENTRY, rootWith } from "./root.fixture.ts";

const TODAY = "2026-11-23";

const PLANTED = `# yaml-language-server: $schema=../../public/schema/v1/releases.json
policy:
  text: The two newest are supported.
  rule:
    newest: 2
  source: https://meshtest.io/policy
  checked: 2026-11-20
releases:
  - cycle: "1.13"
    edition: open-source
    released: 2026-09-01
    latest: 1.31.1
    source: https://meshtest.io/releases
    checked: 2026-11-20
  - cycle: 1.10
    edition: open-source
    source: https://meshtest.io/releases
    checked: 2026-11-20
  - cycle: "1.12"
    edition: open-source
    released: 2026-06-01
    latest: 1.12.3
    latest_released: 2026-05-01
    kubernetes:
      min: "1.36"
      max: "1.9"
    source: https://meshtest.io/releases
    checked: 2026-11-20
  - cycle: "1.12"
    edition: open-source
    released: 2026-06-01
    support_ends: 2026-06-01
    support_ends_is: announced
    extended_support_ends: 2026-05-01
    source: https://meshtest.io/releases
    checked: 2026-11-20
  - cycle: "1.11"
    edition: open-source
    released: 2026-03-01
    support_ends: 2026-09-02
    support_ends_is: policy
    source: https://meshtest.io/releases
  - cycle: "1.20"
    edition: open-source
    checked: 2026-11-20
security:
  cves_complete: false
checked: 2026-11-20
`;

test("each planted mistake is reported with its line, whatever else is wrong with the file", () => {
	const entry = `name: Alpha\n${ENTRY}`.replace("active", "archived");
	const latest = "latest_release:\n  version: 9.9.9\n  source: https://meshtest.io/\n";
	const ended = "ended:\n  date: 2026-01-01\n  source: https://meshtest.io/end\n";
	using root = rootWith({
		"content/meshes/alpha.yaml": `${entry}${ended}${latest}`,
		"content/releases/alpha.yaml": PLANTED,
	});
	const lines = checkRoot(root.path, TODAY).problems.map(({ file, line, rule, message, hint }) => {
		return `${file}:${line} ${rule}: ${message}${rule === "schema-type" ? ` ${hint}` : ""}`;
	});
	expect(lines).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml:10 release-latest: "latest_release" in alpha.yaml is 9.9.9, but the newest in content/releases/alpha.yaml is 1.13 (1.31.1).",
		  "content/releases/alpha.yaml:9 release-of-discontinued: "1.13" in alpha.yaml is supported today, but the entry is archived.",
		  "content/releases/alpha.yaml:12 release-latest: "latest" of "1.13" in alpha.yaml is 1.31.1, which is of another cycle.",
		  "content/releases/alpha.yaml:15 schema-type: "releases[1].cycle" in alpha.yaml is the number 1.10, not text. Write "1.10" in quotes. Name of the release cycle, mostly major.minor, in quotes: "1.10" is not 1.1.",
		  "content/releases/alpha.yaml:19 release-of-discontinued: "1.12" in alpha.yaml is supported today, but the entry is archived.",
		  "content/releases/alpha.yaml:23 release-days: "latest_released" of "1.12" in alpha.yaml is 2026-05-01, before "released" (2026-06-01).",
		  "content/releases/alpha.yaml:25 release-range: "min" of the Kubernetes range of "1.12" in alpha.yaml is 1.36, newer than "max" (1.9).",
		  "content/releases/alpha.yaml:29 release-order: "1.12" in alpha.yaml is listed twice.",
		  "content/releases/alpha.yaml:32 release-days: "support_ends" of "1.12" in alpha.yaml is 2026-06-01, the same day as "released" (2026-06-01).",
		  "content/releases/alpha.yaml:34 release-days: "extended_support_ends" of "1.12" in alpha.yaml is 2026-05-01, before "support_ends" (2026-06-01).",
		  "content/releases/alpha.yaml:37 schema-missing: "releases[4].checked" is missing in alpha.yaml.",
		  "content/releases/alpha.yaml:40 release-policy: "support_ends" of "1.11" in alpha.yaml is 2026-09-02 by policy, but the rule gives 2026-06-01.",
		  "content/releases/alpha.yaml:43 schema-missing: "releases[5].source" is missing in alpha.yaml.",
		  "content/releases/alpha.yaml:43 release-order: "1.20" in alpha.yaml is listed below "1.11".",
		  "content/releases/alpha.yaml:47 schema-missing: "security.checked" is missing in alpha.yaml.",
		]
	`);
});
