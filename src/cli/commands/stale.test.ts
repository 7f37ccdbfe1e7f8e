import { expect, test } from "vitest";
import { loadRoot } from "#src/cli/load-root.ts";
import { ENTRY, rootWith } from "#src/cli/root.fixture.ts";
import { staleClaims } from "./stale.ts";

const claim = (day: string) => `{ level: full, evidence: https://meshtest.io/x, checked: ${day} }`;

test("claims, questions and facts read long ago are listed, oldest first, with their line", () => {
	using root = rootWith({
		"content/meshes/alpha.yaml": `name: Alpha\n${ENTRY}capabilities:
  mtls: ${claim("2024-11-23")}
  jwt: ${claim("2025-11-23")}
open_questions:
  tcp: { note: N., checked: 2023-01-01 }
`,
	});
	const lines = staleClaims(loadRoot(root.path), "2026-11-23", 300).map(
		({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`,
	);
	expect(lines).toMatchInlineSnapshot(`
		[
		  "10:29 "tcp" of alpha was last checked on 2023-01-01, 1422 days ago. Read the sources again, then correct it or set the day again.",
		  "7:66 "mtls" of alpha was last checked on 2024-11-23, 730 days ago. Read https://meshtest.io/x again, then correct it or set the day again.",
		  "8:65 "jwt" of alpha was last checked on 2025-11-23, 365 days ago. Read https://meshtest.io/x again, then correct it or set the day again.",
		]
	`);
	expect(staleClaims(loadRoot(root.path), "2026-11-23", 365)).toHaveLength(2);
});
