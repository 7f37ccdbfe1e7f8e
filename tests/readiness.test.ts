import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { parse } from "yaml";
import { encodeAnswers } from "#src/domain/readiness/answer-link.ts";
import { assess } from "#src/domain/readiness/assess.ts";
import { instrumentOf, questionsOf } from "#src/domain/readiness/instrument.ts";
import { readinessSchema } from "#src/schema/readiness/readiness.ts";
import { downloaded, settled, site, browserTest as test, visit } from "./browser.ts";

const readiness = readinessSchema.parse(parse(readFileSync("data/readiness.yaml", "utf8")));
const instrument = instrumentOf(readiness);
const link = (answers: Readonly<Record<string, string>>) =>
	`/readiness/#${encodeAnswers(answers, instrument)}`;
/** Answers to every question: one that is newer than the example is answered by its first option. */
const answersOf = (example: string): Readonly<Record<string, string>> => ({
	...Object.fromEntries(
		questionsOf(instrument).map(({ id, options }) => [id, options[0]?.id ?? ""]),
	),
	...readiness.examples.find(({ id }) => id === example)?.answers,
});
const bank = answersOf("bank");
const shop = answersOf("young-shop");

const outcome = async (page: Page) => {
	const result = page.locator("[data-readiness-result]");
	await result.waitFor();
	return {
		verdict: await result.getAttribute("data-verdict"),
		need: await result.getAttribute("data-need"),
		readiness: await result.getAttribute("data-readiness"),
	};
};

const expected = (answers: Readonly<Record<string, string>>) => {
	const { verdict = "none", need, readiness } = assess(instrument, answers);
	return { verdict, need: `${need.score ?? "none"}`, readiness: `${readiness.score ?? "none"}` };
};

describe("the form", () => {
	test("goes from the first question to the result by keyboard alone", async () => {
		await using visitor = await visit("/readiness/");
		const { page, faults } = visitor;
		const pressed = async (name: string) => {
			await page.getByRole("button", { name, exact: true }).focus();
			await page.keyboard.press("Enter");
		};
		for (const [place, { name, questions }] of instrument.dimensions.entries()) {
			await expect.poll(() => page.locator("#step-title").innerText()).toContain(name);
			for (const { id } of questions) {
				await page.locator(`input[name="${id}"]`).first().focus();
				await page.keyboard.press("Space");
				await page.keyboard.press("ArrowDown");
				await expect.poll(() => page.locator(`input[name="${id}"]`).nth(1).isChecked()).toBe(true);
			}
			const isLast = place === instrument.dimensions.length - 1;
			await pressed(isLast ? "See the result" : "Next");
			await page.locator("#step-title:focus").waitFor();
		}
		const second = Object.fromEntries(
			questionsOf(instrument).map(({ id, options }) => [id, options[1]?.id ?? ""]),
		);
		await expect.poll(() => outcome(page)).toEqual(expected(second));
		await expect.poll(() => new URL(page.url()).hash).toBe(`#${encodeAnswers(second, instrument)}`);
		expect(faults).toEqual([]);
	});

	test.each(["young-shop", "bank", "insurer"])(
		"a link of the example %s opens its result",
		async (id) => {
			const example = readiness.examples.find((one) => one.id === id);
			await using visitor = await visit(link(answersOf(id)));
			const { page } = visitor;
			await expect.poll(() => outcome(page)).toEqual(expected(answersOf(id)));
			expect((await outcome(page)).verdict).toBe(example?.expected.verdict);
		},
	);

	test("shows everything on one page, with a result that follows each answer", async () => {
		await using visitor = await visit("/readiness/?view=all");
		const { page } = visitor;
		for (const [question, option] of Object.entries(bank)) {
			await page.locator(`input[name="${question}"][value="${option}"]`).check();
		}
		await expect.poll(() => outcome(page)).toEqual(expected(bank));
		await page.locator('input[name="ownership"][value="nobody"]').check();
		await expect.poll(() => outcome(page)).toEqual(expected({ ...bank, ownership: "nobody" }));
		await expect.poll(() => page.locator("[data-readiness-result]").innerText()).toContain("C1");
	});

	test("resumes after a reload, comes back without a link, and forgets at a button", async () => {
		await using visitor = await visit("/readiness/");
		const { page } = visitor;
		await page.locator('input[name="service-count"][value="many"]').check();
		await page.reload();
		await page.locator(".readiness:not(.closed)").waitFor();
		await expect
			.poll(() => page.locator('input[name="service-count"][value="many"]').isChecked())
			.toBe(true);
		await page.goto(`${site.origin}/`);
		await page.goto(`${site.origin}/readiness/`);
		await page.locator(".readiness:not(.closed)").waitFor();
		await expect
			.poll(() => page.locator('input[name="service-count"][value="many"]').isChecked())
			.toBe(true);
		await page.getByRole("button", { name: "Clear all answers" }).click();
		await expect.poll(() => page.locator("input:checked").count()).toBe(0);
		expect(await page.evaluate(() => [localStorage.length, location.hash])).toEqual([0, ""]);
		await page.getByRole("button", { name: "Bring them back" }).click();
		await expect.poll(() => page.locator("input:checked").count()).toBe(1);
	});

	test("Back undoes an answer and Forward gives it again; a change of mind is no new step", async () => {
		await using visitor = await visit("/readiness/?view=all");
		const { page } = visitor;
		const answer = (question: string, place: number) =>
			page.locator(`input[name="${question}"]`).nth(place).check();
		const given = () => page.locator(".readiness input:checked").count();
		const [first, second] = questionsOf(instrument);
		await answer(first?.id ?? "", 0);
		await answer(first?.id ?? "", 1);
		await answer(second?.id ?? "", 0);
		await expect.poll(() => page.url()).toContain(`${second?.id}=`);
		const both = page.url();
		await page.goBack();
		await expect.poll(given).toBe(1);
		expect(await page.locator(`input[name="${first?.id}"]`).nth(1).isChecked()).toBe(true);
		await page.goBack();
		await expect.poll(given).toBe(0);
		await page.goForward();
		await page.goForward();
		await expect.poll(given).toBe(2);
		expect(page.url()).toBe(both);
	});

	test("asks for the meshes when there is a result to hold them against, not before", async () => {
		await using visitor = await visit("/readiness/");
		const { page, asked } = visitor;
		const meshes = () => asked.filter(({ url }) => url.endsWith("/data/readiness.json")).length;
		await page.waitForLoadState("networkidle");
		expect(meshes()).toBe(0);
		await page.getByRole("button", { name: "Result", exact: true }).click();
		await page.locator("[data-mesh]").first().waitFor({ state: "attached" });
		expect(meshes()).toBe(1);
	});

	test("takes “don’t know” as an answer, and clearing one as skipping", async () => {
		await using visitor = await visit("/readiness/");
		const { page } = visitor;
		const first = page.locator("#question-service-count");
		await first.getByLabel("Don’t know").check();
		await expect.poll(() => page.url()).toContain("service-count=dont-know");
		await first.getByRole("button", { name: "Clear this answer" }).click();
		await expect.poll(() => new URL(page.url()).hash).toBe("");
	});
});

describe("what cannot be trusted", () => {
	test.each(["#v=x&y", "#%E0%A4%A", "#v=1&<script>=alert(1)", "#v=99999999999999999999&a=b"])(
		"the damaged link %s is a clean start with a note",
		async (fragment) => {
			await using visitor = await visit(`/readiness/${fragment}`);
			const { page, faults } = visitor;
			await expect.poll(() => page.locator(".notes").innerText()).toContain("clean start");
			await expect.poll(() => page.locator("input:checked").count()).toBe(0);
			expect(faults).toEqual([]);
		},
	);

	test("an older link opens, and what no longer fits is named", async () => {
		await using visitor = await visit("/readiness/#v=1&service-count=many&gone=yes&growth=never");
		const { page } = visitor;
		await expect
			.poll(() => page.locator('input[name="service-count"][value="many"]').isChecked())
			.toBe(true);
		const notes = await page.locator(".notes").innerText();
		expect(notes).toContain('no question "gone"');
		expect(notes).toContain('no answer "never"');
	});

	test("a damaged memory is a clean start with a note", async () => {
		await using visitor = await visit("/404.html", { javaScriptEnabled: false });
		const context = visitor.page.context();
		await context.addInitScript(() => localStorage.setItem("meshscape-readiness", "{damaged"));
		await using other = await visit("/readiness/", {
			storageState: {
				cookies: [],
				origins: [
					{
						origin: site.origin,
						localStorage: [{ name: "meshscape-readiness", value: "{damaged" }],
					},
				],
			},
		});
		await expect.poll(() => other.page.locator(".notes").innerText()).toContain("clean start");
		expect(other.faults).toEqual([]);
	});
});

const OUTCOMES = ["pass", "to-be-checked", "in-part", "excluded"];

describe("the result", () => {
	test("matches meshes with reasons and evidence, and hands over to the weighing", async () => {
		await using visitor = await visit(link(bank));
		const { page } = visitor;
		await page.locator("[data-mesh]").first().waitFor();
		const outcomes = await page
			.locator("[data-mesh]")
			.evaluateAll((rows) => rows.map((row) => row.getAttribute("data-outcome")));
		expect(new Set(outcomes).size).toBeGreaterThan(1);
		expect(outcomes.every((one) => one !== null && OUTCOMES.includes(one))).toBe(true);
		await expect
			.poll(() => page.locator("[data-outcome=excluded] a[href^=http]").count())
			.toBeGreaterThan(0);
		await page.getByRole("link", { name: "Weigh these requirements yourself" }).click();
		await page.locator(".choose .criteria li").first().waitFor();
		await expect.poll(() => page.url()).toContain("/choose/#must=");
		await expect.poll(() => page.locator(".choose .ignored").innerText()).toBe("");
	});

	test("says which answer asks for what, and proves what is met, each link named in full", async () => {
		await using visitor = await visit(link(bank));
		const { page } = visitor;
		await page.getByText(/Your answers ask for \d+ must-haves and \d+ wishes/).click();
		const asked = page.getByRole("region", { name: "What your answers ask for" });
		const row = asked.getByRole("row", { name: /^Mutual TLS/ });
		await expect.poll(() => row.innerText()).toContain("must-have");
		await expect.poll(() => row.innerText()).toContain("Encryption: “");
		const passing = page.locator("[data-mesh]").filter({ hasText: "Proven:" }).first();
		await passing.getByText(/^Proven: \d+ of \d+$/).click();
		const name = await passing.locator("th").innerText();
		const proof = passing.getByRole("link", { name: `for Mutual TLS in ${name}` });
		await expect.poll(() => proof.getAttribute("href")).toMatch(/^https:/);
	});

	test("says what a cap has changed and what an open question leaves out", async () => {
		const given = Object.entries(bank).filter(([question]) => question !== "growth");
		const open = Object.fromEntries([...given, ["clusters", "dont-know"], ["ownership", "nobody"]]);
		await using visitor = await visit(link(open));
		await visitor.page.getByRole("button", { name: "Result" }).click();
		const text = await visitor.page.locator("[data-readiness-result]").innerText();
		expect(text).toContain("C1");
		expect(text).toContain("By the table alone it would be “Pilot first”.");
		expect(text).toContain("need counts 87 of its 100 points and readiness 100.");
		expect(text).toContain("Growth: skipped, up to 5 need");
		expect(text).toContain("Clusters and sites: not known, so find out, up to 8 need");
	});

	test("is printed with its answers, without the form and the rules", async () => {
		await using visitor = await visit(link(bank));
		const { page } = visitor;
		const given = page.getByRole("heading", { name: "Your answers" });
		await expect.poll(() => given.isVisible()).toBe(false);
		await page.emulateMedia({ media: "print" });
		await expect.poll(() => given.isVisible()).toBe(true);
		await expect.poll(() => page.locator(".rules").isVisible()).toBe(false);
		await expect.poll(() => page.locator("fieldset:visible").count()).toBe(0);
	});

	test("is taken away as Markdown and as a file that opens again", async () => {
		await using visitor = await visit(link(bank));
		const { page } = visitor;
		await page.locator("[data-mesh]").first().waitFor();
		const take = async (name: string) =>
			(await downloaded(page, () => page.getByRole("button", { name, exact: true }).click())).text;
		expect(await take("Markdown")).toMatch(/^# Adopt now\n[\s\S]*## Matching meshes/);
		expect(JSON.parse(await take("JSON"))).toMatchObject({
			format: "meshscape-readiness",
			answers: bank,
			result: { verdict: "adopt" },
		});
	});

	test("is shown next to another one when two links are opened together", async () => {
		await using visitor = await visit(link(bank));
		const { page } = visitor;
		await page.getByLabel(/paste its link/).fill(site.origin + link(shop));
		await page.getByRole("button", { name: "Compare" }).click();
		await page.getByRole("heading", { name: "Two sets of answers" }).waitFor();
		const table = await page.locator(".compared table").first().innerText();
		expect(table).toContain("Adopt now");
		expect(table).toContain("Not needed");
		await expect.poll(() => page.locator("h2:focus").innerText()).toBe("Two sets of answers");
		const map = page.locator(".result-map");
		await expect.poll(() => map.getAttribute("data-label")).toMatch(/87.*83/);
		await expect.poll(() => map.locator("canvas").count()).toBe(1);
		await page.reload();
		await page.getByRole("heading", { name: "Two sets of answers" }).waitFor();
	});
});

test("a group's answer files give mean and spread, and others are named", async () => {
	await using visitor = await visit("/readiness/?view=workshop");
	const { page } = visitor;
	const file = (name: string, answers: unknown) => ({
		name,
		mimeType: "application/json",
		buffer: Buffer.from(JSON.stringify({ format: "meshscape-readiness", version: 1, answers })),
	});
	await page
		.getByLabel("Answer files")
		.setInputFiles([file("bank.json", bank), file("shop.json", shop), file("odd.json", 7)]);
	const status = page.locator("section.workshop [role=status]");
	await expect.poll(() => status.innerText()).toContain("2 answer files opened");
	await expect.poll(() => status.innerText()).toContain("Not an answer file: odd.json");
	// 87 and 15 for need: mean 51, deviation 36.
	await expect
		.poll(() => page.locator("section.workshop").innerText())
		.toContain("Need 51.0 ± 36.0 (15 to 87)");
	await expect.poll(() => page.locator(".points").count()).toBe(0);
	await expect.poll(() => page.locator("[data-readiness-result]").count()).toBe(0);
});

test("a group's files may be dropped, and what no longer fits in them is named", async () => {
	await using visitor = await visit("/readiness/?view=workshop");
	const { page, faults } = visitor;
	const answers = { ...bank, gone: "yes" };
	const text = JSON.stringify({ format: "meshscape-readiness", version: 1, answers });
	const dropped = await page.evaluateHandle((content) => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([content], "bank.json"));
		const folder = new File([], "folder");
		folder.text = () => Promise.reject(new DOMException("A folder", "NotFoundError"));
		transfer.items.add(folder);
		return transfer;
	}, text);
	await page.locator("section.workshop").dispatchEvent("drop", { dataTransfer: dropped });
	const status = page.locator("section.workshop [role=status]");
	await expect.poll(() => status.innerText()).toContain("1 answer file opened");
	await expect.poll(() => status.innerText()).toContain("Not an answer file: folder");
	await expect
		.poll(() => page.locator(".workshop .ignored").innerText())
		.toContain('bank.json: There is no question "gone"');
	expect(faults).toEqual([]);
});

test("without script the whole questionnaire is shown with its points and rules", async () => {
	await using visitor = await visit("/readiness/", { javaScriptEnabled: false });
	const { page } = visitor;
	await expect
		.poll(() => page.locator("fieldset:visible").count())
		.toBe(questionsOf(instrument).length);
	const points = await page.locator(".points:visible").allInnerTexts();
	const total = (side: string) =>
		instrument.dimensions
			.flatMap(({ questions }) => questions)
			.reduce(
				(sum, { options }) => sum + Math.max(...options.map((one) => one[side as "need"])),
				0,
			);
	expect([total("need"), total("readiness")]).toEqual([100, 100]);
	expect(points.length).toBe(questionsOf(instrument).flatMap(({ options }) => options).length);
	await expect.poll(() => page.locator(".rules").innerText()).toContain("round halves up");
	const places = (await page.locator(".subtotal:visible").allInnerTexts()).join("\n");
	const most = (side: string) =>
		[...places.matchAll(new RegExp(`${side}\\s+of at most (\\d+)`, "g"))].reduce(
			(sum, [, points]) => sum + Number(points),
			0,
		);
	expect([most("need"), most("readiness")]).toEqual([100, 100]);
});

test("no answer leaves the browser, and no script but the site's own is loaded", async () => {
	await using visitor = await visit(link(bank));
	const { page, asked } = visitor;
	await page.locator("[data-mesh]").first().waitFor();
	await page.getByRole("button", { name: "Back" }).click();
	await page.locator("form input:visible").first().check();
	await settled(page);
	for (const { url, body } of asked) {
		expect(new URL(url).origin).toBe(site.origin);
		expect(new URL(url).search).toBe("");
		expect(body).toBeNull();
	}
	const scripts = asked.filter(({ url }) => url.endsWith(".js"));
	const bytes = scripts.map(
		({ url }) => gzipSync(readFileSync(`dist${new URL(url).pathname}`), { level: 9 }).length,
	);
	expect(scripts.length).toBeGreaterThan(1);
	// 95 kB for the questionnaire and its result, and the part that draws charts for the map of the result.
	expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(165_000);
});

test("an answer given in somebody else's link leaves the reader's saved answers alone", async () => {
	await using visitor = await visit("/readiness/?view=all");
	const { page } = visitor;
	const [first, second] = questionsOf(instrument);
	await page.locator(`input[name="${first?.id}"]`).first().check();
	const saved = () => page.evaluate(() => Object.values(localStorage).join("\n"));
	await expect.poll(saved).toContain(`"${first?.id}"`);
	const mine = await saved();
	// Another page in between: an address that only differs in its fragment would not be opened again.
	await page.goto(`${site.origin}/404.html`);
	await page.goto(`${site.origin}${link(bank).replace("#", "?view=all#")}`);
	await page.locator("[data-readiness-result]").waitFor();
	await page.locator(`input[name="${second?.id}"]`).last().check();
	await settled(page);
	expect(await saved()).toBe(mine);
});
