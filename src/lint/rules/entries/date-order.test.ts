import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { dateOrder } from "./date-order.ts";

const entry = (data: object) => catalogWith({ "content/meshes/alpha.yaml": data });

test("a life runs from announcement over stability to its end", () => {
	const announced = { date: "2018-05-02" };
	expect(
		messages(
			dateOrder,
			entry({ announced, ga: { date: "2018-01" }, latest_release: { date: "2017" } }),
		),
	).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml ga.date (value): "ga" in alpha.yaml is 2018-01, before "announced" (2018-05-02). Look both dates up at their sources.",
		  "content/meshes/alpha.yaml latest_release.date (value): "latest_release" in alpha.yaml is 2017, before "announced" (2018-05-02). Look both dates up at their sources.",
		]
	`);
	expect(
		messages(dateOrder, entry({ ga: { date: "2020" }, ended: { date: "2019-12-31" } })),
	).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml ended.date (value): "ended" in alpha.yaml is 2019-12-31, before "ga" (2020). Look both dates up at their sources.",
		]
	`);
});

test("an end before both announcement and stability is reported once", () => {
	const data = { announced: { date: "2018" }, ga: { date: "2019" }, ended: { date: "2017" } };
	expect(messages(dateOrder, entry(data))).toHaveLength(1);
});

test.each([
	["2018", "2018-07"],
	["2018-07", "2018"],
	["2018-07-31", "2018-07"],
	["2018-07-31", "2018-07-31"],
])("%s and %s agree as far as both are exact", (announced, ga) => {
	expect(messages(dateOrder, entry({ announced: { date: announced }, ga: { date: ga } }))).toEqual(
		[],
	);
});

test("foundation steps are listed oldest first", () => {
	const steps = [{ date: "2021" }, { date: "2019-04" }, { date: "2023" }];
	expect(messages(dateOrder, entry({ governance: { steps } }))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml governance.steps.1.date (value): The step of 2019-04 in alpha.yaml is listed after that of 2021. Write the oldest step first.",
		]
	`);
});
