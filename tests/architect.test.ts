import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { downloaded, browserTest as test, visit } from "./browser.ts";

const texts = (page: Page, selector: string) => page.locator(`${selector}:visible`).allInnerTexts();

const pressed = async (page: Page, name: string) =>
	(await downloaded(page, () => page.getByRole("button", { name, exact: true }).click())).text;

describe("search", () => {
	test.each(["/", "Control+k"])("opens by %s anywhere, by keyboard alone", async (keys) => {
		await using visitor = await visit("/timeline/");
		const { page, faults } = visitor;
		await page.keyboard.press(keys);
		const field = page.getByRole("combobox", { name: /^Search/ });
		await field.waitFor();
		await page.keyboard.type("linkrd");
		const option = page.getByRole("option").first();
		await option.waitFor();
		await expect.poll(() => option.locator("strong").innerText()).toBe("Linkerd");
		await expect.poll(() => option.locator("mark").count()).toBeGreaterThan(0);
		await expect
			.poll(() => field.getAttribute("aria-activedescendant"))
			.toBe(await option.getAttribute("id"));
		await page.keyboard.press("ArrowDown");
		const second = page.getByRole("option").nth(1);
		await expect
			.poll(() => field.getAttribute("aria-activedescendant"))
			.toBe(await second.getAttribute("id"));
		await page.keyboard.press("ArrowUp");
		await page.keyboard.press("Enter");
		await page.waitForURL("**/meshes/linkerd/");
		expect(faults).toEqual([]);
	});

	test("finds what is meant by slips, other names, initials and titles", async () => {
		await using visitor = await visit("/");
		const { page } = visitor;
		await page.keyboard.press("/");
		const field = page.getByRole("combobox", { name: /^Search/ });
		for (const [typed, title] of [
			["certifcate", "Certificate rotation"],
			["OSM", "Open Service Mesh"],
			["NSM", "Network Service Mesh"],
			["ASM", "Alibaba Cloud Service Mesh"],
			["Conduit", "Linkerd"],
			["two planes", "What a service mesh is"],
			["control plane", "control plane"],
			["kinvolk", "Istio against Linkerd under a steady load: latency, memory and CPU?"],
		] as const) {
			await field.fill(typed);
			const isAmongFirst = async () =>
				(await texts(page, "#search [role=option] strong"))
					.slice(0, 3)
					.some((name) => name.startsWith(title));
			await expect.poll(isAmongFirst, { message: typed }).toBe(true);
			await expect.poll(() => page.locator("#search [role=status]").innerText()).toMatch(/result/);
		}
	});

	test("says when nothing is found, takes markup for text and gives the focus back", async () => {
		await using visitor = await visit("/timeline/");
		const { page, faults } = visitor;
		await page.getByRole("link", { name: "Search" }).click();
		await page.getByRole("combobox", { name: /^Search/ }).fill("<zzqqxx>");
		await expect.poll(() => page.locator("#search [role=status]").innerText()).toMatch(/Nothing/);
		await page.keyboard.press("Escape");
		await page.locator("#search").waitFor({ state: "hidden" });
		expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-search"))).toBe(
			true,
		);
		expect(faults).toEqual([]);
	});

	test("says when its data could not be loaded, and the next letter tries again", async () => {
		await using visitor = await visit("/timeline/");
		const { page } = visitor;
		await page.route("**/data/search.json", (route) => route.abort());
		await page.keyboard.press("/");
		const field = page.getByRole("combobox", { name: /^Search/ });
		await field.fill("linkerd");
		const status = () => page.locator("#search [role=status]").innerText();
		await expect.poll(status).toMatch(/could not be loaded/);
		await page.unroute("**/data/search.json");
		await field.fill("linkerd ");
		await expect.poll(status).toMatch(/result/);
	});

	test("of names on the landscape says that it filters nothing where it could not be loaded", async () => {
		await using visitor = await visit("/");
		const { page } = visitor;
		await page.route("**/name-search*.js", (route) => route.abort());
		await page.locator("#filters input[name=q]").fill("linkerd");
		await expect
			.poll(() => page.locator("#filter-count").innerText())
			.toMatch(/^Names are not filtered/);
	});

	test("leads to the landscape list without a script", async () => {
		await using visitor = await visit("/timeline/", { javaScriptEnabled: false });
		await visitor.page.getByRole("link", { name: "Search" }).click();
		await expect.poll(() => new URL(visitor.page.url()).pathname).toBe("/");
	});
});

describe("landscape filters", () => {
	test("narrow, count, live in the address, go back and forward, and clear", async () => {
		await using visitor = await visit("/");
		const { page, faults } = visitor;
		await page.locator("summary[data-facet=architecture]").click();
		await page.getByRole("checkbox", { name: /^ambient/ }).check();
		await page.keyboard.press("Escape");
		await page.locator("summary[data-facet=category]").click();
		await page.getByRole("checkbox", { name: /^Service mesh/ }).check();
		await expect
			.poll(() => new URL(page.url()).search)
			.toBe("?category=service-mesh&architecture=ambient");
		// The cards and what is chosen follow the address after the next picture.
		const chosen = page.getByRole("button", { name: "Remove filter Category: Service mesh" });
		await expect.poll(() => chosen.isVisible()).toBe(true);
		const shown = await texts(page, ".card .head a");
		expect(shown).toContain("Istio");
		expect(shown).not.toContain("Linkerd");
		await expect
			.poll(() => page.locator("#filter-count").innerText())
			.toMatch(`${shown.length} of`);
		await page.goBack();
		await expect.poll(() => new URL(page.url()).search).toBe("?architecture=ambient");
		await page.goForward();
		await expect.poll(() => texts(page, ".card .head a")).toEqual(shown);
		await chosen.click();
		await expect.poll(() => new URL(page.url()).search).toBe("?architecture=ambient");
		await page.getByRole("button", { name: "Clear all filters" }).click();
		await expect.poll(() => new URL(page.url()).search).toBe("");
		expect(faults).toEqual([]);
	});

	test("a linked view is shown as linked, by capability and order too", async () => {
		await using visitor = await visit("/?category=service-mesh&can=windows:full&sort=name");
		const names = await texts(visitor.page, "#landscape ~ section .card .head a");
		expect(names.length).toBeGreaterThan(0);
		expect(await texts(visitor.page, ".chip")).toContain("Windows workloads: full");
	});

	test("what an address gets wrong is said as text and ignored", async () => {
		await using visitor = await visit("/?status=active&x=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
		const note = visitor.page.locator("#filter-ignored");
		await expect.poll(() => note.innerText()).toContain("<img src=x onerror=alert(1)>");
		await expect.poll(() => note.locator("img").count()).toBe(0);
		expect(visitor.faults).toEqual([]);
	});
});

/** The shown cells of a row as exports write them: level, and limits in brackets. */
async function words(page: Page, row: string): Promise<readonly string[]> {
	return page.locator(`tr[data-capability="${row}"] td:visible .level`).evaluateAll((links) =>
		links.map((link) => {
			const limits = link.querySelector("small");
			const said = limits?.title || limits?.textContent;
			const level = link.firstChild?.textContent?.trim() ?? "";
			return said ? `${level} (${said})` : level;
		}),
	);
}

describe("the matrix at work", () => {
	test("shows any set of meshes, discontinued ones included, in the order of the address", async () => {
		await using visitor = await visit("/compare/?mesh=linkerd&mesh=open-service-mesh&mesh=istio");
		const { page } = visitor;
		const heads = () => texts(page, ".matrix thead th a");
		expect(await heads()).toEqual(["Linkerd", "Open Service Mesh", "Istio"]);
		await page.locator("#view summary", { hasText: "Meshes" }).click();
		await page.getByRole("button", { name: "Move Istio to the left" }).press("Enter");
		await expect.poll(heads).toEqual(["Linkerd", "Istio", "Open Service Mesh"]);
		await expect
			.poll(() => new URL(page.url()).search)
			.toBe("?mesh=linkerd&mesh=istio&mesh=open-service-mesh");
		expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
			"Move Istio to the left",
		);
		await page.goBack();
		await expect.poll(heads).toEqual(["Linkerd", "Open Service Mesh", "Istio"]);
	});

	test("every cell stays with its mesh and its capability through every view", async () => {
		await using visitor = await visit("/compare/");
		const { page } = visitor;
		const cells = () =>
			page.locator(".matrix").evaluate((frame) => {
				const heads = [...frame.querySelectorAll("thead th")].slice(1);
				return [...frame.querySelectorAll("tbody tr:not(.group)")].flatMap((row) => {
					const [head, ...rest] = row.children;
					return rest.map((cell, place) => {
						const address = cell.querySelector("a")?.getAttribute("href") ?? "";
						const names = [head, heads[place]].map((one) =>
							one?.querySelector("a")?.getAttribute("href"),
						);
						const [mesh = "", capability = ""] = address.split("#");
						return names.includes(mesh) && names.includes(`/capabilities/${capability}/`);
					});
				});
			});
		for (const control of ["transposed", "transposed", "ended", "differing", "ended"]) {
			await page.locator(`#view [value=${control}]`).click();
			const inPlace = async () => {
				const all = await cells();
				return all.every(Boolean) ? all.length : 0;
			};
			await expect.poll(inPlace).toBeGreaterThan(500);
		}
	});

	test("picks rows, hides the rest, sorts by a row and says how much is left", async () => {
		await using visitor = await visit("/compare/");
		const { page, faults } = visitor;
		await page.locator("#view summary", { hasText: "Rows" }).click();
		await page.getByRole("checkbox", { name: "Security" }).check();
		await page.keyboard.press("Escape");
		await page.getByRole("button", { name: "Sort meshes by FIPS build" }).click();
		await expect.poll(() => texts(page, ".matrix tbody th[scope=row] a")).toHaveLength(10);
		await expect.poll(() => page.locator("[aria-sort]").innerText()).toContain("FIPS");
		const levels = () => texts(page, 'tr[data-capability="fips"] td .level');
		await expect.poll(async () => (await levels())[0]).toMatch(/^full/);
		await expect
			.poll(() => page.locator("#view-status").innerText())
			.toMatch(/10 of \d+ capabilities/);
		expect(faults).toEqual([]);
	});

	test("works in a browser that cannot tell when it is idle, as Safari", async () => {
		await using visitor = await visit("/compare/");
		const { page, faults } = visitor;
		await page.addInitScript(() => Reflect.deleteProperty(globalThis, "requestIdleCallback"));
		await page.reload();
		await page.getByRole("button", { name: "Sort meshes by FIPS build" }).click();
		await expect.poll(() => page.locator("[aria-sort]").innerText()).toContain("FIPS");
		expect(faults).toEqual([]);
	});

	test("counts only what holds under conditions", async () => {
		await using visitor = await visit("/compare/");
		const { page } = visitor;
		// Any full claim of a paid edition in the column of an open-source mesh will do.
		const found = await page.locator(".matrix table").evaluate((table: HTMLTableElement) => {
			const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
			const cells = [
				...table.querySelectorAll<HTMLTableCellElement>("td[data-edition=enterprise]"),
			];
			const cell = cells.find(
				(one) =>
					one.querySelector(".level-full") !== null &&
					heads[one.cellIndex]?.dataset["source"] === "yes",
			);
			return {
				mesh: heads[cell?.cellIndex ?? 0]?.dataset["mesh"],
				row: cell?.closest("tr")?.dataset["capability"],
			};
		});
		await page.goto(
			new URL(`?mesh=${found.mesh}&mesh=tanzu-service-mesh&row=${found.row}`, page.url()).href,
		);
		await page.getByRole("checkbox", { name: "Open source only" }).check();
		await expect
			.poll(() => texts(page, `tr[data-capability="${found.row}"] td .level`))
			.toEqual([expect.stringMatching(/^not open source\s/)]);
		await expect.poll(() => page.locator("#view-status").innerText()).toContain("Tanzu");
	});

	test("exports exactly the visible table, with notes, evidence, day and address", async () => {
		await using visitor = await visit("/compare/?meshes=kuma,linkerd&row=l4-authz&row=udp");
		const { page } = visitor;
		const proofs = page.locator('tr[data-capability="udp"] .proof .source');
		await expect.poll(() => proofs.count()).toBe(2);
		const evidence = await proofs.first().getAttribute("href");
		const note = await page.locator('tr[data-capability="udp"] .why p').first().innerText();
		const corrections = page.locator('.matrix a.correct[href*="kuma"]');
		await expect.poll(() => corrections.count()).toBe(2);
		const udp = await words(page, "udp");
		await page.locator("#view summary", { hasText: "Export" }).click();
		const [head, ...lines] = (await pressed(page, "Download CSV"))
			.replaceAll('"', "")
			.split("\r\n");
		expect(head).toBe(
			"Capability,Group,Kuma,Kuma: note,Kuma: evidence,Kuma: day,Linkerd,Linkerd: note,Linkerd: evidence,Linkerd: day,Address,Data of",
		);
		const line = lines.find((one) => one.startsWith("UDP,Protocols,"));
		for (const part of [...udp, note, evidence ?? "", page.url()]) expect(line).toContain(part);
		const markdown = await pressed(page, "Download Markdown");
		expect(markdown).toMatch(/\| UDP \| .* \(note \d\) \| .* \(note \d\) \|/);
		expect(markdown).toContain(evidence);
		const json = JSON.parse(await pressed(page, "Download JSON"));
		expect(json.rows.find((row: Record<string, string>) => row["capability"] === "UDP")).toEqual({
			capability: "UDP",
			Kuma: udp[0],
			Linkerd: udp[1],
		});
		expect(await pressed(page, "Download HTML")).toContain(evidence);
		expect(await pressed(page, "Download picture (SVG)")).toMatch(/^<svg [\s\S]*UDP/);
	});

	test("five meshes share the room of the screen in even columns, the same in each row", async () => {
		const five = ["istio", "linkerd", "cilium", "consul", "kuma"].map((id) => `mesh=${id}`);
		await using visitor = await visit(`/compare/?${five.join("&")}`);
		const widths = () =>
			visitor.page.locator(".matrix").evaluate((frame) => {
				const rows = [...frame.querySelectorAll("tbody tr:not([hidden], .group)")].slice(0, 10);
				return {
					spare: frame.clientWidth - (frame.querySelector("table")?.clientWidth ?? 0),
					columns: [
						...new Set(
							rows.flatMap((row) =>
								[...row.querySelectorAll("td:not([hidden])")].map((cell) =>
									Math.round(cell.getBoundingClientRect().width),
								),
							),
						),
					],
				};
			});
		const even = (1440 - 2 * 32 - 224) / 5;
		await expect.poll(widths).toEqual({ spare: 0, columns: [Math.round(even)] });
	});

	test("two to four meshes are next to each other, differences first, and Back undoes", async () => {
		await using visitor = await visit("/compare/?mesh=istio&mesh=linkerd");
		const { page, faults } = visitor;
		const groups = () => texts(page, ".matrix .group:visible th");
		await expect
			.poll(groups)
			.toEqual([
				expect.stringMatching(/^Where they differ: \d+$/),
				expect.stringMatching(/^The same level: \d+$/),
			]);
		await expect.poll(() => page.locator(".matrix td:visible .why").count()).toBeGreaterThan(100);
		const width = () => page.locator(".matrix table").evaluate((table) => table.clientWidth);
		expect(await width()).toBeGreaterThan(1200);
		await page.getByRole("checkbox", { name: "Differences first" }).uncheck();
		await expect
			.poll(() => new URL(page.url()).search)
			.toBe("?mesh=istio&mesh=linkerd&order=groups");
		await expect.poll(async () => (await groups())[0]).toBe("Protocols");
		await page.goBack();
		await expect.poll(async () => (await groups())[0]).toMatch(/^Where they differ/);
		expect(faults).toEqual([]);
	});

	test("shows modes as columns when the address names them, and none unasked", async () => {
		await using visitor = await visit(
			"/compare/?mesh=istio:ambient&mesh=istio:sidecar&mesh=linkerd",
		);
		const { page, faults } = visitor;
		const heads = page.locator(".matrix thead th a:visible");
		await expect.poll(() => heads.allInnerTexts()).toHaveLength(3);
		const [ambient, sidecar, linkerd] = await heads.allInnerTexts();
		expect([ambient, sidecar]).toEqual([
			expect.stringMatching(/^Istio: /),
			expect.stringMatching(/^Istio: /),
		]);
		expect(linkerd).toBe("Linkerd");
		const levels = async () =>
			(await words(page, "sidecarless")).slice(0, 2).map((cell) => cell.split(" ")[0]);
		await expect.poll(levels).toEqual(["full", "none"]);
		await page.getByRole("button", { name: "Show the whole matrix" }).click();
		const hasMode = async () =>
			(await heads.allInnerTexts()).some((name) => name.startsWith("Istio:"));
		await expect.poll(hasMode).toBe(false);
		expect(faults).toEqual([]);
	});

	test("leads from two active meshes to their pair", async () => {
		await using visitor = await visit("/compare/?mesh=linkerd&mesh=istio");
		await visitor.page.getByRole("link", { name: "Both on one page" }).click();
		await visitor.page.waitForURL("**/compare/istio-vs-linkerd/");
		const heads = await visitor.page.locator("h2").allInnerTexts();
		expect(heads.slice(0, 6).map((head) => head.replace(/ \d+$/, ""))).toEqual([
			"What Istio has and Linkerd lacks",
			"What Linkerd has and Istio lacks",
			"Where they differ in degree",
			"The same level at another stage or in another edition",
			"The same level",
			"Unknown on at least one side",
		]);
	});

	test("what an address gets wrong is said as text and ignored", async () => {
		await using visitor = await visit("/compare/?mesh=istio&mesh=%3Cb%3Ex%3C/b%3E&sort=__proto__");
		const note = visitor.page.locator("#view-ignored");
		await expect.poll(() => note.innerText()).toContain("<b>x</b>");
		await expect.poll(() => note.locator("b").count()).toBe(0);
		expect(visitor.faults).toEqual([]);
	});
});

test("a capability's page counts only what holds under conditions, by address too", async () => {
	await using visitor = await visit("/capabilities/fips/?show=open-source&mode=sidecar");
	const { page } = visitor;
	const row = page.locator("tr", { has: page.getByRole("link", { name: "Istio", exact: true }) });
	const before = await row.locator(".level").innerText();
	await expect
		.poll(() => page.locator("#conditions-status").innerText())
		.toMatch(/^\d+ of \d+ shown/);
	await page.getByRole("checkbox", { name: "Open source only" }).uncheck();
	expect(before).toBe("not open source");
	await expect.poll(() => row.locator(".level").innerText()).toBe("full");
});

test("a ready-made question hands over to the weighing", async () => {
	await using visitor = await visit("/compare/for/fips/");
	const { page } = visitor;
	await page.getByRole("link", { name: "Weigh it yourself" }).click();
	await page.waitForURL("**/choose/#must=capability:fips*");
	await expect.poll(() => page.locator(".outcome").innerText()).toMatch(/must-have/);
});

describe("choosing", () => {
	const outcome = (page: Page) => page.locator(".outcome").innerText();

	test("takes needs in, at most two presses each, and says who fits, who may and who is excluded", async () => {
		await using visitor = await visit("/choose/");
		const { page, faults } = visitor;
		await expect.poll(() => outcome(page)).toMatch(/^Add what you need/);
		for (const name of ["FIPS build", "VMs and bare metal", "Mutual TLS", "Multi-cluster"]) {
			await page.getByRole("button", { name: `${name}: must-have`, exact: true }).click();
		}
		await page.getByRole("searchbox", { name: "Search" }).fill("virtual");
		await page.getByRole("button", { name: "Runs on virtual machines: wish" }).click();
		await expect.poll(() => outcome(page)).toMatch(/\d+ of \d+ meshes meet every must-have/);
		await expect
			.poll(() => new URL(page.url()).hash)
			.toBe(
				"#must=capability:fips:full:3&must=capability:non-kubernetes:full:3&must=capability:mtls:full:3&must=capability:multi-cluster:full:3&wish=platform:vm:partial:3",
			);
		await expect
			.poll(() => page.getByLabel("FIPS build: least level").locator("option").count())
			.toBe(1);
		expect(await texts(page, ".choose h3")).toEqual(
			expect.arrayContaining([expect.stringMatching(/^Excluded/)]),
		);
		expect(faults).toEqual([]);
	});

	test("each requirement says how many meshes meet it, and what it means", async () => {
		await using visitor = await visit("/choose/");
		const row = visitor.page.locator(".picker li", { hasText: "Mutual TLS" }).first();
		await expect.poll(() => row.innerText()).toMatch(/\d+ meshes/);
		const meaning = await row.getByRole("button").first().getAttribute("aria-describedby");
		await expect.poll(() => row.locator(`[id="${meaning}"]`).textContent()).toMatch(/\?$/);
	});

	test("Back undoes a change, forward does it again", async () => {
		await using visitor = await visit("/choose/");
		const { page } = visitor;
		await page.getByRole("button", { name: "Mutual TLS: must-have" }).click();
		await page.getByRole("checkbox", { name: "Stable only" }).check();
		await expect
			.poll(() => new URL(page.url()).hash)
			.toBe("#must=capability:mtls:full:3&show=stable");
		await page.goBack();
		await expect
			.poll(() => page.getByRole("checkbox", { name: "Stable only" }).isChecked())
			.toBe(false);
		await page.goBack();
		await expect.poll(() => page.locator(".criteria").count()).toBe(0);
		await page.goForward();
		await expect.poll(() => texts(page, ".criteria .name")).toEqual(["Mutual TLS"]);
	});

	test("a link brings the same needs back, and what is wrong in it is said as text", async () => {
		await using visitor = await visit(
			"/choose/#must=capability:mtls:full:5&must=%3Cimg%20src=x%3E",
		);
		const { page, faults } = visitor;
		await expect.poll(() => page.locator(".choose .ignored").innerText()).toContain("<img src=x>");
		await expect.poll(() => page.locator(".choose .ignored img").count()).toBe(0);
		expect(await texts(page, ".criteria .name")).toEqual(["Mutual TLS"]);
		expect(faults).toEqual([]);
	});

	test("where several meet everything none is called first, and the record leaves it open", async () => {
		await using visitor = await visit("/choose/#must=capability:mtls:full:5");
		const { page } = visitor;
		await expect.poll(() => outcome(page)).toMatch(/^\d+ meshes meet every must-have and tie/);
		expect(await texts(page, ".choose h3")).toContain("What separates them");
		const record = await pressed(page, "Decision record, Markdown");
		expect(record).toMatch(/^---\nstatus: proposed\ndate: \d{4}-\d{2}-\d{2}\nrevisit: /);
		expect(record).toMatch(/\n# Choose a service mesh: \d+ options tie\n/);
		expect(record).toMatch(/\[evidence\]\(<https?:[^>]+>\) (read|recorded) \d{4}-/);
		const data = JSON.parse(await pressed(page, "Everything, JSON"));
		expect(data.chosen).toBeUndefined();
		expect(data.options.length).toBeGreaterThan(20);
	});

	test("by keyboard: a ready-made start and back to nothing", async () => {
		await using visitor = await visit("/choose/");
		const { page } = visitor;
		await page.getByRole("button", { name: "Strict zero trust" }).press("Enter");
		await expect.poll(() => texts(page, ".criteria .name")).toContain("SPIFFE identity");
		await page.getByRole("button", { name: "Clear all" }).press("Enter");
		await expect.poll(() => page.locator(".criteria").count()).toBe(0);
	});
});

test("a discontinued mesh says what moving away from it means, named successors first", async () => {
	await using visitor = await visit("/meshes/open-service-mesh/", { javaScriptEnabled: false });
	const { page } = visitor;
	const table = page.locator("#destination-table");
	await expect
		.poll(() => table.locator("thead th").allInnerTexts())
		.toEqual(["To", "Gaps", "Less than before", "To be checked", "Kept", "Known to run on"]);
	await expect
		.poll(() => table.locator("tbody tr").first().innerText())
		.toContain("named by the project");
});

test("where one runs and why one leaves rule destinations out, and stay in the address", async () => {
	await using visitor = await visit("/meshes/app-mesh/?place=eks");
	const { page } = visitor;
	const shown = () => page.locator("#destination-table tbody tr:visible th").allInnerTexts();
	const names = async () => (await shown()).map((text) => text.split("\n")[0]);
	await expect.poll(names).toContain("Istio");
	await expect.poll(names).not.toContain("Istio-based service mesh add-on for AKS");
	await page.locator("#destination-filter [name=reason]").selectOption("licence");
	await expect.poll(names).not.toContain("Consul");
	await expect.poll(names).toContain("Istio");
	await expect.poll(() => page.url()).toContain("place=eks&reason=licence");
	await expect
		.poll(() => page.locator("#destination-count").innerText())
		.toMatch(/^\d+ of \d+ are not ruled out$/);
});

test("an active mesh says what does the job of its resources elsewhere, with sources", async () => {
	await using visitor = await visit("/meshes/istio/", { javaScriptEnabled: false });
	const { page } = visitor;
	const row = page.locator("#moving-away ~ * tr", {
		has: page.getByText("VirtualService").first(),
	});
	await expect.poll(() => row.first().innerText()).toMatch(/VirtualService[\s\S]*HTTPRoute/);
	await expect
		.poll(() =>
			row
				.first()
				.getByRole("link", { name: /VirtualService/ })
				.getAttribute("href"),
		)
		.toMatch(/^https:/);
});

test("modes are rows of the strengths when asked for, in the place of their mesh", async () => {
	await using visitor = await visit("/strengths/");
	const { page } = visitor;
	const heads = () => page.locator("#overview-table tbody tr:visible th").allInnerTexts();
	const isShown = async (start: string) => (await heads()).some((text) => text.startsWith(start));
	await expect.poll(() => isShown("Istio\n")).toBe(true);
	await expect.poll(() => isShown("Istio: ")).toBe(false);
	await page.getByRole("checkbox", { name: "Modes as rows" }).check();
	await expect.poll(() => isShown("Istio: ")).toBe(true);
	await expect.poll(() => isShown("Istio\n")).toBe(false);
	await expect.poll(() => page.url()).toContain("modes=rows");
});

test("a picked mesh moves to the side its button says", async () => {
	await using visitor = await visit("/compare/?mesh=istio&mesh=linkerd&mesh=consul");
	const { page } = visitor;
	const order = () => page.locator("#picked li > span").allTextContents();
	await expect.poll(order).toEqual(["Istio", "Linkerd", "Consul"]);
	const press = (name: string) =>
		page.getByRole("button", { name, exact: true, includeHidden: true }).dispatchEvent("click");
	// From the middle: at an end, a move to the wrong side would leave the same order.
	await press("Move Linkerd to the right");
	await expect.poll(order).toEqual(["Istio", "Consul", "Linkerd"]);
	await press("Move Consul to the left");
	await expect.poll(order).toEqual(["Consul", "Istio", "Linkerd"]);
});

describe("the matrix by keyboard", () => {
	test("is one stop of the Tab key, arrows go from cell to cell, and each cell has a whole name", async () => {
		await using visitor = await visit("/compare/?mesh=istio&mesh=linkerd");
		const { page } = visitor;
		const focused = () =>
			page.evaluate(() => document.activeElement?.closest("td,th")?.textContent);
		const name = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
		await expect.poll(() => page.locator(".matrix table [tabindex='0']").count()).toBe(1);
		await page.locator(".matrix table [tabindex='0']").focus();
		const first = await focused();
		await page.keyboard.press("Tab");
		expect(await page.evaluate(() => document.activeElement?.closest(".matrix table"))).toBeNull();
		await page.keyboard.press("Shift+Tab");
		expect(await focused()).toBe(first);
		await page.locator("tr[data-capability='mtls'] th a").focus();
		await page.keyboard.press("End");
		await expect.poll(name).toMatch(/^Linkerd, Mutual TLS: full/);
		await page.keyboard.press("Home");
		for (const _ of ["sort", "cell"]) await page.keyboard.press("ArrowRight");
		await expect.poll(name).toMatch(/^Istio, Mutual TLS: full/);
		await page.keyboard.press("ArrowDown");
		await expect.poll(name).toMatch(/^Istio, (?!Mutual TLS)/);
	});

	test("ends at the last mesh that is shown, and offers no reader a cell that is hidden", async () => {
		await using visitor = await visit("/compare/");
		const { page } = visitor;
		const cells = (which: string) => page.locator(`tr[data-capability='managed'] td${which}`);
		const meshes = await page.locator(".matrix thead th:visible").allInnerTexts();
		await expect.poll(() => cells(":not([aria-hidden])").count()).toBe(meshes.length - 1);
		await page.locator("tr[data-capability='mtls'] th a").focus();
		await page.keyboard.press("End");
		const name = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
		const last = meshes.at(-1)?.split("\n")[0] ?? "";
		await expect.poll(name).toMatch(new RegExp(`^${last}, Mutual TLS: `));
		await page.getByRole("checkbox", { name: /^Show \d+ discontinued meshes/ }).check();
		await expect.poll(() => cells("[aria-hidden]").count()).toBe(0);
	});
});
