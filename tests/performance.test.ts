import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { parse } from "yaml";
import { importRun } from "#src/importers/import-run.ts";
import { experimentSchema } from "#src/schema/benchmarks/experiment.ts";
import { axeFindings, injectAxe } from "./axe.ts";
import { downloaded, settled, browserTest as test, visit } from "./browser.ts";

const FIXTURES = "src/importers/fixtures";

describe("the list of experiments", () => {
	const items = (page: Page) => page.locator("[data-experiment]:visible").count();

	test("narrows by mesh and demand, says how many are left and keeps it in the address", async () => {
		await using visitor = await visit("/performance/");
		const { page, faults } = visitor;
		const all = await items(page);
		await page.locator("select[name=mesh]").selectOption("consul");
		await page.getByLabel("with a baseline").check();
		expect(await items(page)).toBe(1);
		await expect
			.poll(() => page.locator("#experiment-count").textContent())
			.toBe(`1 of ${all} experiments`);
		await expect.poll(() => page.url()).toMatch(/\?mesh=consul&only=baseline$/);
		await page.reload();
		expect(await items(page)).toBe(1);
		await page.getByRole("button", { name: "Show all" }).click();
		expect(await items(page)).toBe(all);
		await page.goBack();
		await expect.poll(() => items(page)).toBe(1);
		expect(faults).toEqual([]);
	});

	test("lists everything without a script and shows no control that would not work", async () => {
		await using visitor = await visit("/performance/", { javaScriptEnabled: false });
		const { page } = visitor;
		expect(await items(page)).toBe(await page.locator("[data-experiment]").count());
		await expect.poll(() => page.locator("#experiment-filters").isVisible()).toBe(false);
	});
});

describe("an experiment, without a script", () => {
	test("shows the first load and leads to the others by links", async () => {
		await using visitor = await visit("/performance/livewyer-2024-04/", {
			javaScriptEnabled: false,
		});
		const { page } = visitor;
		const shown = () => page.locator(".load:visible").evaluateAll((all) => all.map(({ id }) => id));
		expect(await shown()).toEqual(["load-1"]);
		await page.locator('.switch a[href="#load-3"]').click();
		await expect.poll(shown).toEqual(["load-3"]);
		await page.getByRole("link", { name: "All loads below each other" }).click();
		await expect.poll(async () => (await shown()).length).toBe(6);
	});

	test("has the baseline on top, and names no overhead of what was saturated", async () => {
		await using visitor = await visit("/performance/kinvolk-2019-05/#load-2", {
			javaScriptEnabled: false,
		});
		const { page } = visitor;
		const rows = page.locator("#load-2 .results").first().locator("tbody tr");
		await expect.poll(() => rows.first().locator("th").textContent()).toContain("No mesh");
		await expect.poll(() => rows.nth(2).locator(".added").textContent()).toContain("saturated");
	});
});

test("added latency can be counted from another row at another percentile, by address too", async () => {
	await using visitor = await visit("/performance/mesh-bench-2022/#load-4");
	const { page, faults } = visitor;
	const added = page.locator("#load-4 [data-added]");
	await expect.poll(() => added.first().textContent()).toContain("baseline");
	const built = await added.allTextContents();
	await page.locator("select[name=at]").selectOption("p90");
	await page.locator("select[name=over]").selectOption("Istio");
	await expect.poll(() => added.nth(2).textContent()).toBe("reference");
	await expect.poll(() => added.nth(1).textContent()).toMatch(/^−[\d.]+ ×0/);
	await expect.poll(() => added.nth(3).textContent()).toContain("saturated");
	await expect.poll(() => page.url()).toMatch(/\?at=p90&over=Istio#load-4$/);
	await page.reload();
	await expect.poll(() => added.nth(2).textContent()).toBe("reference");
	await page.locator("select[name=at]").selectOption("p99");
	await page.locator("select[name=over]").selectOption("");
	await expect.poll(() => added.allTextContents()).toEqual(built);
	expect(faults).toEqual([]);
});

describe("one's own results", () => {
	test("a run with its baseline shows what the mesh added, and nothing is sent", async () => {
		await using visitor = await visit("/performance/yours/");
		const { page, faults } = visitor;
		const made = (p99: number) =>
			JSON.stringify({
				performanceTestConfig: { clients: [{ protocol: "PROTOCOL_HTTP", rps: "100" }] },
				performanceTestResult: { actualQps: 100, latenciesMs: { p50: 1, p90: 2, p99 } },
			});
		await page.locator("#files").setInputFiles(
			[4, 10].map((p99) => ({
				name: `p99-${p99}.json`,
				mimeType: "application/json",
				buffer: Buffer.from(made(p99)),
			})),
		);
		const second = page.locator("[data-run='2']");
		await second.getByLabel("Mesh").selectOption("istio");
		await second.getByLabel("Version").fill("1.31.0");
		await second.getByLabel("Version").blur();
		const row = page.locator("#own-tables tbody tr").nth(1);
		await expect.poll(() => row.textContent()).toContain("Istio");
		await expect.poll(() => row.locator("td").last().textContent()).toBe("+6 ms ×2.50");
		expect(faults).toEqual([]);
	});

	test("every fixture is read or refused with the words of the command line", async () => {
		await using visitor = await visit("/performance/yours/");
		const { page, faults } = visitor;
		const files = [
			"fortio-1.40-istio-aws.json",
			"fortio-aborted.json",
			"nighthawk-human.txt",
			"smp-result-2020.yaml",
			"wrk2-latency.txt",
		];
		await page.locator("#files").setInputFiles(files.map((file) => `${FIXTURES}/${file}`));
		await page.locator("#own-count", { hasText: "3 runs read." }).waitFor();
		const expected = ["fortio-aborted.json", "nighthawk-human.txt"].map((file) => {
			const imported = importRun(readFileSync(`${FIXTURES}/${file}`, "utf8"));
			return `${file}: ${imported.ok ? "read" : imported.reason}`;
		});
		await expect.poll(() => page.locator("#refused li").allTextContents()).toEqual(expected);
		expect(faults).toEqual([]);
	});

	test("every situation of a real file ends here as on the command line", async () => {
		const folder = `${FIXTURES}/situations`;
		const files = readdirSync(folder).toSorted();
		const answers = files.map((file) => {
			const text = readFileSync(`${folder}/${file}`, "utf8");
			return { file, imported: importRun(text, { parseYaml: parse }) };
		});
		const read = answers.filter(({ imported }) => imported.ok);
		const several = answers.filter(({ imported }) => !imported.ok && imported.runs !== undefined);
		const refused = answers.flatMap(({ file, imported }) =>
			imported.ok || imported.runs !== undefined ? [] : [`${file}: ${imported.reason}`],
		);
		await using visitor = await visit("/performance/yours/");
		const { page, faults } = visitor;
		await page.locator("#files").setInputFiles(files.map((file) => `${folder}/${file}`));
		await expect.poll(() => page.locator("#jobs li").count()).toBe(0);
		await expect
			.poll(() => page.locator("#own-count").textContent())
			.toBe(`${read.length} runs read.`);
		expect((await page.locator("#refused li").allTextContents()).toSorted()).toEqual(
			refused.toSorted(),
		);
		await expect.poll(() => page.locator("#own-choices form").count()).toBe(several.length);
		await expect
			.poll(() => page.locator(".remark").allTextContents())
			.toEqual(read.flatMap(({ imported }) => (imported.ok ? imported.remarks : [])));
		expect(faults).toEqual([]);
	});

	test("a file with several runs asks which; several can be taken at once", async () => {
		await using visitor = await visit("/performance/yours/");
		const { page, faults } = visitor;
		await page.locator("#files").setInputFiles(`${FIXTURES}/situations/wrk-two-runs.txt`);
		const choice = page.locator("#own-choices form");
		await choice.waitFor();
		await expect
			.poll(() => choice.locator("label").allTextContents())
			.toEqual([
				" 1: 10 connections, 30s, 66017 requests, 2199 rps achieved, p50 3.44 ms, p99 31.86 ms",
				" 2: 10 connections, 30s, 12913 requests, 430.1 rps achieved, p50 14.31 ms, p99 171.9 ms",
			]);
		await choice.getByRole("button", { name: "Add the chosen runs" }).click();
		await expect
			.poll(() => choice.locator("[role=status]").textContent())
			.toBe("No run is chosen yet.");
		await choice.getByRole("button", { name: "All" }).click();
		await choice.getByRole("button", { name: "Add the chosen runs" }).click();
		await page.locator("#own-count", { hasText: "2 runs read." }).waitFor();
		await expect
			.poll(() => page.locator("#own-runs legend").allTextContents())
			.toEqual(["wrk-two-runs.txt, run 1", "wrk-two-runs.txt, run 2"]);
		await expect.poll(() => choice.count()).toBe(0);
		await injectAxe(page);
		expect(await axeFindings(page)).toEqual([]);
		expect(faults).toEqual([]);
	});

	test("mesh and mode are taken from a telling name, asked otherwise, and survive a reload", async () => {
		await using visitor = await visit("/performance/yours/");
		const { page, faults } = visitor;
		// The question before runs are lost is the browser's own; without it a test can load the page again.
		await page.addInitScript(() => {
			addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), true);
		});
		await page.reload();
		const text = readFileSync(`${FIXTURES}/wrk2-latency.txt`, "utf8");
		const file = (name: string, p50: string) => ({
			name,
			mimeType: "text/plain",
			buffer: Buffer.from(text.replace("50.000%    6.67ms", `50.000%    ${p50}ms`)),
		});
		await page
			.locator("#files")
			.setInputFiles([file("istio-ambient.txt", "6.67"), file("monday.txt", "6.68")]);
		await page.locator("#own-count", { hasText: "2 runs read." }).waitFor();
		const first = page.locator("#own-runs > li").first();
		await expect.poll(() => first.getByLabel("Mesh").inputValue()).toBe("istio");
		expect(await first.getByLabel("Mode", { exact: true }).inputValue()).toBe("ambient");
		await expect
			.poll(() => page.locator(".asked").allTextContents())
			.toEqual([
				"Mesh and mode are taken from the name of the file. Are they right?",
				"The name of the file does not say which mesh ran. Was there none?",
			]);
		await page.locator("#own-runs > li").nth(1).getByLabel("Mesh").selectOption("linkerd");
		await page.reload();
		await page.locator("#own-count", { hasText: "2 runs read." }).waitFor();
		await expect
			.poll(() =>
				page
					.locator("#own-runs select")
					.evaluateAll((lists) => lists.map((list) => (list as HTMLSelectElement).value)),
			)
			.toEqual(["istio", "linkerd"]);
		await expect.poll(() => page.locator(".asked").count()).toBe(1);
		// The same content under another name is no further run, although its mesh was named meanwhile.
		const again = [file("tuesday.txt", "6.68"), file("istio-ambient.txt", "6.67")];
		await page.locator("#files").setInputFiles(again);
		await expect
			.poll(() => page.locator("#repeated li").allTextContents())
			.toEqual([
				"tuesday.txt holds the same run as monday.txt: it is counted once.",
				"istio-ambient.txt was read before: its run is counted once.",
			]);
		await expect.poll(() => page.locator("#own-runs > li").count()).toBe(2);
		expect(faults).toEqual([]);
	});

	test("a computed percentile is marked, with what it lies between", async () => {
		await using visitor = await visit("/performance/yours/");
		const { page } = visitor;
		await page.locator("#files").setInputFiles(`${FIXTURES}/situations/tool-fortio-stdout.txt`);
		const p90 = page.locator("#own-tables tbody td").nth(3);
		await expect.poll(() => p90.textContent()).toBe("≈ 104");
		expect(await p90.getAttribute("title")).toBe("computed: between 100 and 120 ms");
	});

	test("the experiment it hands out passes the schema with the runs as they were read", async () => {
		await using visitor = await visit("/performance/yours/");
		const { page } = visitor;
		await page.locator("#files").setInputFiles(`${FIXTURES}/wrk2-latency.txt`);
		await page
			.locator("[data-run='1']")
			.getByRole("textbox", { name: "Mode" })
			.fill("sidecar: mTLS #on");
		const fields = {
			id: "my-mesh-2026",
			question: 'What does "it" cost: a lot?',
			title: "A test",
			publisher: "Us",
			address: "https://example.com/results",
		};
		for (const [name, value] of Object.entries(fields)) {
			await page.locator(`#own-${name}`).fill(value);
		}
		const yaml = await downloaded(page, () =>
			page.getByRole("button", { name: "Download the experiment as YAML" }).click(),
		);
		expect(yaml.name).toBe("my-mesh-2026.yaml");
		const experiment = experimentSchema.parse(parse(yaml.text));
		expect(experiment.question).toBe(fields.question);
		expect(experiment.runs.map(({ mode }) => mode)).toEqual(["sidecar: mTLS #on"]);
		const smp = await downloaded(page, () =>
			page.getByRole("button", { name: /^Download wrk2-latency.txt as SMP JSON/ }).click(),
		);
		const again = importRun(smp.text);
		expect(again.ok && again.run).toEqual(experiment.runs[0]);
	});

	test("are shown next to a published experiment with a warning, never in its table", async () => {
		await using visitor = await visit("/performance/yours/?beside=livewyer-2024-04");
		const { page, faults } = visitor;
		await page.locator("#files").setInputFiles(`${FIXTURES}/oha.json`);
		const warning = page.locator("#beside .warning");
		await warning.waitFor();
		await expect.poll(() => warning.textContent()).toContain("Another environment");
		await expect.poll(() => page.locator("#beside tbody tr").count()).toBe(4);
		await expect.poll(() => page.locator("#own-tables tbody tr").count()).toBe(1);
		await injectAxe(page);
		expect(await axeFindings(page)).toEqual([]);
		expect(faults).toEqual([]);
	});

	test("says without a script what it would do and how the command line does it", async () => {
		await using visitor = await visit("/performance/yours/", { javaScriptEnabled: false });
		const { page } = visitor;
		const text = await page.locator("main").innerText();
		expect(text).toContain("Reading files here needs a script");
		expect(text).toContain("npm run mesh -- import");
		await expect.poll(() => page.locator("#yours").isVisible()).toBe(false);
	});
});

describe("a file of 49 MB", () => {
	const folder = mkdtempSync(join(tmpdir(), "meshscape-"));
	const big = join(folder, "big.json");

	beforeAll(() => {
		const padding = `{"Padding":"${"x".repeat(49_000_000)}",`;
		const small = readFileSync(`${FIXTURES}/fortio-1.40-istio-aws.json`, "utf8");
		writeFileSync(big, small.replace(/^\{/, padding));
	});

	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test("does not freeze the page", async () => {
		await using visitor = await visit("/performance/yours/");
		const { page } = visitor;
		const watch = await page.evaluateHandle(() => {
			const watch = { longest: 0 };
			let last = performance.now();
			setInterval(() => {
				watch.longest = Math.max(watch.longest, performance.now() - last);
				last = performance.now();
			}, 20);
			return watch;
		});
		const start = performance.now();
		await page.locator("#files").setInputFiles(big);
		await page.locator("#own-count", { hasText: "1 run read." }).waitFor();
		// A page that reads the file itself does nothing else for almost as long as it takes.
		const duration = performance.now() - start;
		expect(await watch.evaluate(({ longest }) => longest)).toBeLessThan(duration / 2);
	});
});

describe("a file that waits for the script that reads it", () => {
	const named = (name: string) => ({
		name,
		mimeType: "application/json",
		buffer: readFileSync(`${FIXTURES}/fortio-1.40-istio-aws.json`),
	});

	test("can be cancelled while another one waits", async () => {
		await using visitor = await visit("/performance/yours/");
		const { page } = visitor;
		// Nothing is read until the script that reads is there: the press comes in time on any machine.
		const pressed = Promise.withResolvers<void>();
		await page.route(/read-worker/, async (route) => {
			await pressed.promise;
			await route.continue();
		});
		await page.locator("#files").setInputFiles([named("big.json"), named("second.json")]);
		await page.getByRole("button", { name: "Cancel reading second.json" }).click();
		await page.getByRole("button", { name: "Cancel reading big.json" }).waitFor();
		pressed.resolve();
		await page.locator("#own-count", { hasText: "1 run read." }).waitFor();
		await expect.poll(() => page.locator("#jobs li").count()).toBe(0);
	});

	test("can be cancelled when it is the only one", async () => {
		await using visitor = await visit("/performance/yours/");
		const { page } = visitor;
		const asked = Promise.withResolvers<void>();
		const pressed = Promise.withResolvers<void>();
		await page.route(/read-worker/, async (route) => {
			asked.resolve();
			await pressed.promise;
			await route.continue();
		});
		await page.locator("#files").setInputFiles(named("big.json"));
		await asked.promise;
		await page.getByRole("button", { name: "Cancel reading big.json" }).click();
		await expect.poll(() => page.locator("#jobs li").count()).toBe(0);
		pressed.resolve();
		await settled(page);
		await expect.poll(() => page.locator("#own-count").textContent()).not.toContain("1 run read.");
	});
});

describe("MeshMark", () => {
	test("computes under the chosen reading, and nothing where an input is missing", async () => {
		await using visitor = await visit("/performance/meshmark/");
		const { page } = visitor;
		const mark = page.locator("#meshmark-mark");
		await expect.poll(() => mark.textContent()).toBe("MeshMark 0");
		await page.locator("select[name=weights]").selectOption("plus-one");
		await expect.poll(() => mark.textContent()).toBe("MeshMark 89.4");
		await expect
			.poll(() => page.locator("#meshmark-reading").textContent())
			.toContain("(1 + weight)");
		await page.getByLabel("memory", { exact: true }).check();
		await expect.poll(() => mark.textContent()).toBe("Not computed: memory not measured.");
	});
});
