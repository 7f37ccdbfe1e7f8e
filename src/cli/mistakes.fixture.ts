import { MISTAKE_ROWS } from "./mistake-rows.fixture.ts";

/** One thing wrong with a sound entry, and what is said of it. */
export type Mistake = {
	/** What is replaced in {@link SOUND}, and by what. */
	readonly from: string;
	readonly to: string;
	/** `line:column` in the file with the mistake. */
	readonly at: string;
	readonly rule: string;
	/** Part of the message. */
	readonly said: string;
	/** Part of the cure. */
	readonly cure: string;
};

/** An entry nothing is wrong with; NN is the number of the case. */
export const SOUND = `# yaml-language-server: $schema=../../public/schema/v1/mesh.json
name: Case NN
homepage: https://case-NN.dev/
summary: A mesh for tests.
status: active
languages: [Go]
architecture: [sidecar]
checked: 2026-01-31
capabilities:
  mtls:
    level: full
    note: Between meshed workloads
    since: "1.4"
    evidence: https://case-NN.dev/docs/mtls
    checked: 2026-01-31
`;

export const MISTAKES: readonly Mistake[] = MISTAKE_ROWS.map(([from, to, at, rule, said, cure]) => {
	return { from, to, at, rule, said, cure };
});
