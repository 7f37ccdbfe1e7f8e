import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder that is gone when it is no longer used. */
export type TestRoot = {
	readonly path: string;
	readonly [Symbol.dispose]: () => void;
};

/** The least there must be for claims to be checked. */
export const VOCABULARY = `groups:
  - id: security
    name: Security
    capabilities:
      - { id: mtls, name: Mutual TLS, question: Q?, why: W., verify: V. }
      - { id: jwt, name: JWT, question: Q?, why: W., verify: V. }
`;

/** The least an entry must say. */
export const ENTRY = `homepage: https://meshtest.io/
summary: A mesh for tests.
status: active
checked: 2026-01-31
`;

/** As many words as a chapter must have. */
export const WORDS = "Words of a chapter that says what it has to say. ".repeat(62);

/** The least an experiment must say before its method: the same in every root with one. */
export const LAB_HEAD = `question: Which is faster?
provenance:
  title: A test
  publisher: A laboratory
  interest: neutral
  date: "2026-01-31"
  address: https://lab.io/results
  read_off: tables
comparability: Within this file only.
`;

/** Writes files below a new root, for tests; with a vocabulary unless the files bring their own. */
export function rootWith(files: Readonly<Record<string, string | Buffer>>): TestRoot {
	const path = mkdtempSync(join(tmpdir(), "mesh-root-"));
	for (const [name, text] of Object.entries({ "data/capabilities.yaml": VOCABULARY, ...files })) {
		mkdirSync(dirname(join(path, name)), { recursive: true });
		writeFileSync(join(path, name), text);
	}
	return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
