import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { settledQuestion } from "./settled-question.ts";

const entry = (data: object) => catalogWith({ "content/meshes/alpha.yaml": data });

test("a capability is claimed or open, not both", () => {
	const data = { capabilities: { mtls: { level: "full" } }, open_questions: { mtls: {}, jwt: {} } };
	expect(messages(settledQuestion, entry(data))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml open_questions.mtls (key): "mtls" in alpha.yaml is claimed and an open question at once. Delete the open question if the claim's evidence settles it, else the claim.",
		]
	`);
});

test("claims and questions on different capabilities are fine", () => {
	const data = { capabilities: { mtls: { level: "full" } }, open_questions: { jwt: {} } };
	expect(messages(settledQuestion, entry(data))).toEqual([]);
});
