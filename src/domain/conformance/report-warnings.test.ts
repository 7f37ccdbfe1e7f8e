import { expect, test } from "vitest";
import { aProfile } from "./a-report.ts";
import { reportWarnings } from "./report-warnings.ts";

const warnings = (...names: readonly string[]) =>
	reportWarnings({ profiles: names.map((name) => aProfile({ name })) });

test("known profiles need no words", () => {
	expect(warnings("MESH-HTTP", "MESH-GRPC", "GATEWAY-UDP")).toEqual([]);
});

test("an unknown profile is named, a repeated one too, and so is a report without a mesh", () => {
	expect(warnings("MESH-TCP", "MESH-TCP")).toMatchInlineSnapshot(`
		[
		  "The profile "MESH-TCP" is not known here; it is kept.",
		  "The profile "MESH-TCP" is in the report twice.",
		]
	`);
	expect(warnings("GATEWAY-HTTP")).toMatchInlineSnapshot(`
		[
		  "The report has no mesh profile, so that no table will show it.",
		]
	`);
});
