import { expect, test } from "vitest";
import { versionReader } from "./entry-version.ts";
import { readYaml } from "./read-yaml.ts";

const ENTRY = `# yaml-language-server: $schema=x
name: Alpha
status: active # for now
summary: >
  status: not a field, but text
capabilities:
  # The first group
  mtls:
    level: partial
    note: >-
      Not for UDP,
      nor for SCTP
    evidence: https://example.org/a
    checked: 2026-11-23

  fips: { level: none, evidence: "https://example.org/b", checked: 2026-11-23 }
open_questions:
  udp:
    checked: 2026-11-23
`;

test("status and claims are read as the whole file is read", () => {
	const { status, capabilities } = readYaml(Buffer.from(ENTRY)).data ?? {};
	expect(versionReader()(Buffer.from(ENTRY))).toEqual({ status, capabilities });
	expect(versionReader()(Buffer.from(ENTRY.replaceAll("\n", "\r\n")))).toEqual({
		status,
		capabilities,
	});
});

test("claims on one line are read, and so is an entry without any", () => {
	const flow = "capabilities: { mtls: { level: full } }\nstatus: archived\n";
	expect(versionReader()(Buffer.from(flow))).toEqual({
		status: "archived",
		capabilities: { mtls: { level: "full" } },
	});
	expect(versionReader()(Buffer.from("name: Alpha\n"))).toEqual({});
});

test("a claim that cannot be read leaves the others alone", () => {
	const broken = ENTRY.replace("level: none", "level: [none");
	expect(Object.keys(versionReader()(Buffer.from(broken)).capabilities ?? {})).toEqual(["mtls"]);
});
