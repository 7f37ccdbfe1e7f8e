import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { policyLines } from "#src/domain/embeds/gallery.ts";
import { setInArialWidths } from "./arial-widths.ts";
import { browser, settled, site, browserTest as test, visit as visitSite } from "./browser.ts";
import { type HostPage, hostPage, serveHost } from "./embed-host.ts";

const SITE = "http://localhost:4321";
let host: Awaited<ReturnType<typeof serveHost>>;

beforeAll(async () => {
	host = await serveHost();
});

afterAll(() => {
	host.close();
});

/** The snippets as the builder prints them, by id, for the current address of the site. */
function snippet(id: string): string {
	const page = readFileSync("dist/embed/index.html", "utf8");
	const [, code = ""] =
		page.match(new RegExp(`data-snippet="${id}"[\\s\\S]*?<code[^>]*>([^<]*)</code>`)) ?? [];
	const decoded = code
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&#34;", '"')
		.replaceAll("&quot;", '"')
		.replaceAll("&#39;", "'")
		.replaceAll("&amp;", "&");
	return decoded.replaceAll(SITE, site.origin);
}

const loader = () => snippet("element").split("\n")[0] ?? "";
const element = (attributes: string, fallback = "") =>
	`<mesh-figure ${attributes}>${fallback}</mesh-figure>`;

async function visit(
	html: string,
	options: BrowserContextOptions = {},
	headers?: HostPage["headers"],
) {
	host.pages.set("/page/", headers === undefined ? { html } : { html, headers });
	const context = await browser.newContext({ viewport: { width: 800, height: 900 }, ...options });
	const page = await context.newPage();
	const problems: string[] = [];
	const strangers: string[] = [];
	page.on("pageerror", (error) => problems.push(error.message));
	page.on("console", (message) => {
		if (message.type() === "error") problems.push(message.text());
	});
	page.on("dialog", (dialog) => {
		problems.push(`dialog ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on("request", (request) => {
		const isKnown = [site.origin, host.origin, "data:"].some((start) =>
			request.url().startsWith(start),
		);
		if (!isKnown) strangers.push(request.url());
	});
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.push((entry as unknown as { value: number }).value);
		}).observe({ type: "layout-shift", buffered: true });
	});
	await page.goto(`${host.origin}/page/`);
	return { page, problems, strangers, [Symbol.asyncDispose]: () => context.close() };
}

const shifts = (page: Page) =>
	page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
const below = (page: Page) =>
	page.locator("#below").evaluate((line) => line.getBoundingClientRect().top);

/** The live pages in a page, once there are so many that have been sized. */
async function live(page: Page, count = 1): Promise<readonly Frame[]> {
	await page.waitForFunction(
		(many) =>
			[...document.querySelectorAll("mesh-figure")].filter((figure) => {
				const frame = figure.shadowRoot?.querySelector("iframe");
				return frame?.style.opacity === "";
			}).length >= many,
		count,
	);
	return page.frames().slice(1);
}

const isDark = (frame: Frame | undefined) =>
	frame?.evaluate(() => {
		const [red = 0] =
			getComputedStyle(document.documentElement).color.match(/\d+/g)?.map(Number) ?? [];
		return red > 128;
	});

/** Width of the picture in an element, 0 while none is loaded, px. */
const pictureWidth = (page: Page) =>
	page.locator("mesh-figure img").evaluate((image) => (image as HTMLImageElement).naturalWidth);

/** The widths at which little room is left over, px. */
const MEASURED = ["320", "640", "760", "960"];

describe("a frame in a sandbox", () => {
	test("shows the figure and fits into the room the snippet leaves", async () => {
		await using visitor = await visit(hostPage(snippet("html")));
		const { page, problems, strangers } = visitor;
		const frame = page.locator("iframe").contentFrame();
		await frame.locator("h1").waitFor();
		const [room, needed] = await Promise.all([
			page.locator("iframe").evaluate((found) => found.clientHeight),
			frame.locator("body").evaluate((body) => body.getBoundingClientRect().height),
		]);
		expect(needed).toBeLessThanOrEqual(room);
		await expect.poll(() => frame.locator("tr[data-row]").count()).toBeGreaterThan(40);
		expect([problems, strangers, await shifts(page)]).toEqual([[], [], []]);
	});

	test("shows picture and table even where nothing may run", async () => {
		const bare = snippet("html").replace(/sandbox="[^"]*"/, 'sandbox=""');
		await using visitor = await visit(hostPage(bare));
		const { page } = visitor;
		const frame = page.frames()[1];
		await expect.poll(() => frame?.locator("h1").textContent()).toContain("capabilities");
	});

	test.each([
		"comparison",
		"strengths",
		"istio-vs-linkerd",
		"readiness-bands",
		"benchmark-kinvolk-2019-05",
		"strengths-security-depth",
		"strengths-performance",
		"strengths-overlay",
		"timeline",
		"capability-adoption",
		"strengths-of-istio",
		"status-istio",
	])("the room told for %s is enough, and not far too much", async (id) => {
		const { figures } = JSON.parse(readFileSync("dist/embed/v1/figures.json", "utf8"));
		const { heights } = figures.find((figure: { id: string }) => figure.id === id);
		await using visitor = await visitSite(`/embed/v1/${id}/`, { bypassCSP: true });
		const { page } = visitor;
		await setInArialWidths(page);
		for (const width of MEASURED) {
			await page.setViewportSize({ width: Number(width), height: 600 });
			const needed = () =>
				page.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
			// A picture that suits the new width arrives a little later.
			const spare = async () => heights[width] - (await needed());
			await expect.poll(spare, { message: `at ${width} px` }).toBeGreaterThanOrEqual(0);
			await expect.poll(spare, { message: `at ${width} px` }).toBeLessThanOrEqual(24);
		}
	});
});

describe("a host that allows nothing but the lines the builder names", () => {
	const line = (way: string) => {
		const found = policyLines(`${site.origin}/`).find((one) => one.way === way);
		return { "content-security-policy": `default-src 'none'; ${found?.line}` };
	};
	// A host's own icon and head would be refused too: the page is bare.
	const bare = (body: string) =>
		`<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
	const told = (problems: readonly string[]) =>
		problems.filter((problem) => !problem.includes("data:,"));

	test("shows the frame", async () => {
		await using opened = await visit(bare(snippet("html")), {}, line("Frame"));
		const { page, problems } = opened;
		await expect.poll(() => page.frames()[1]?.locator("h1").count()).toBe(1);
		const [border, room] = await page
			.locator("iframe")
			.evaluate((frame) => [getComputedStyle(frame).borderTopWidth, frame.clientWidth]);
		expect([border, room]).toEqual(["0px", 784]);
		expect(told(problems)).toEqual([]);
	});

	test("shows the picture", async () => {
		await using opened = await visit(bare(snippet("readme")), {}, line("Picture"));
		const { page, problems } = opened;
		await expect
			.poll(() => page.locator("img").evaluate((image) => (image as HTMLImageElement).naturalWidth))
			.toBeGreaterThan(0);
		expect(told(problems)).toEqual([]);
	});

	test.each(["element", "pinned"])("shows the live figure of the %s", async (id) => {
		const policy = `${line("Element")["content-security-policy"]}; require-trusted-types-for 'script'`;
		const headers = { "content-security-policy": policy };
		await using visited = await visit(bare(snippet(id)), {}, headers);
		const [frame] = await live(visited.page);
		await expect.poll(() => frame?.locator("h1").count()).toBe(1);
		expect([told(visited.problems), visited.strangers]).toEqual([[], []]);
	});

	test("keeps the picture where frames are refused", async () => {
		const headers = {
			"content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; img-src ${site.origin} data:; script-src ${site.origin}`,
		};
		await using opened = await visit(hostPage(snippet("element")), {}, headers);
		const { page, problems } = opened;
		await expect.poll(() => problems.join()).toContain("frame-src");
		await expect.poll(() => pictureWidth(page)).toBeGreaterThan(0);
	});
});

/** Contrast of two colours by WCAG 2. */
function contrast(one: readonly number[], other: readonly number[]): number {
	const luminance = (colour: readonly number[]) => {
		const [red = 0, green = 0, blue = 0] = colour.map((part) => {
			const share = part / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
	return (high + 0.05) / (low + 0.05);
}

describe("the theme of the host", () => {
	const page = (root: string, body: string) =>
		hostPage(element('src="comparison"'), loader())
			.replace("<html", `<html ${root}`)
			.replace("margin:0", body);

	test.each([
		{
			name: "a dark host on a light system",
			root: 'style="color-scheme:dark"',
			scheme: "light",
			dark: true,
		},
		{
			name: "a light host on a dark system",
			root: 'style="color-scheme:light"',
			scheme: "dark",
			dark: false,
		},
		{ name: "a host that says nothing on a dark system", root: "", scheme: "dark", dark: false },
		{
			name: "a host that follows a dark system",
			root: 'style="color-scheme:light dark"',
			scheme: "dark",
			dark: true,
		},
		{
			name: "a dark host by its own attribute",
			root: 'data-theme="dark"',
			scheme: "light",
			dark: true,
		},
	] as const)("$name", async ({ root, scheme, dark }) => {
		await using visited = await visit(page(root, "margin:0"), { colorScheme: scheme });
		const [frame] = await live(visited.page);
		expect(await isDark(frame)).toBe(dark);
	});

	test.each([
		{
			name: "a class that merely ends in dark",
			body: 'class="header-dark sidebar-dark"',
			dark: false,
		},
		{ name: "the class dark on the page", body: 'class="dark"', dark: true },
		{ name: "Bootstrap", body: 'data-bs-theme="dark"', dark: true },
		{ name: "Material for MkDocs", body: 'data-md-color-scheme="slate"', dark: true },
		{ name: "Material for MkDocs, light", body: 'data-md-color-scheme="default"', dark: false },
		{
			name: "a white ground in a colour space",
			body: 'style="background:oklch(1 0 0)"',
			dark: false,
		},
		{
			name: "a dark ground in a colour space",
			body: 'style="background:oklch(0.2 0 0)"',
			dark: true,
		},
	])("$name is read for what it is", async ({ body, dark }) => {
		const html = page("", "margin:0").replace("<body", `<body ${body}`);
		await using visited = await visit(html, { colorScheme: dark ? "light" : "dark" });
		const [frame] = await live(visited.page);
		expect(await isDark(frame)).toBe(dark);
	});

	test("is followed on a wrapper around the figure, and around a plain frame", async () => {
		const body = `<div id="root">${snippet("element")}${snippet("html")}</div>`;
		const html = hostPage(body.replaceAll("comparison", "readiness-bands"), loader());
		await using visited = await visit(html, { colorScheme: "light" });
		await live(visited.page);
		const frames = () => visited.page.frames().slice(1);
		await expect.poll(() => frames().length).toBe(2);
		await visited.page.evaluate(() => {
			document.querySelector("#root")?.classList.add("dark");
		});
		await expect.poll(() => Promise.all(frames().map(isDark))).toEqual([true, true]);
	});

	test.each([
		["light", "#fff"],
		["light", "#111"],
		["dark", "#fff"],
		["dark", "#111"],
	] as const)("on a %s system and a ground of %s every way can be read", async (scheme, ground) => {
		const body = `${snippet("element")}${snippet("html")}`;
		const html = hostPage(body.replaceAll("comparison", "readiness-bands")).replace(
			"margin:0",
			`margin:0;background:${ground}`,
		);
		await using visited = await visit(html, { colorScheme: scheme });
		await live(visited.page);
		for (const frame of visited.page.frames().slice(1)) {
			const [ink = [], paper = []] = await frame.evaluate(() => {
				const { color, backgroundColor } = getComputedStyle(document.documentElement);
				return [color, backgroundColor].map((value) => (value.match(/[\d.]+/g) ?? []).map(Number));
			});
			expect(paper[3] ?? 1).toBe(1);
			expect(contrast(ink, paper)).toBeGreaterThan(4.5);
		}
	});

	test("is found by its ground where nothing else tells it", async () => {
		await using visited = await visit(page("", "margin:0;background:#111"), {
			colorScheme: "light",
		});
		const [frame] = await live(visited.page);
		expect(await isDark(frame)).toBe(true);
	});

	test("gives way to colours and a font the host asks for, and to nothing else", async () => {
		const html = page("", "margin:0;font-family:serif").replace(
			"<mesh-figure",
			'<mesh-figure font="inherit" style="--mesh-ground:light-dark(#eef,#012);--mesh-ink:url(a)"',
		);
		await using visited = await visit(html);
		const [frame] = await live(visited.page);
		const look = () =>
			frame?.evaluate(() => {
				const { color, backgroundColor, fontFamily } = getComputedStyle(document.documentElement);
				return [color, backgroundColor, fontFamily];
			});
		const [ink] = (await look()) ?? [];
		await expect.poll(look).toEqual([ink, "rgb(238, 238, 255)", "serif"]);
		await visited.page.locator("mesh-figure").evaluate((figure: HTMLElement) => {
			figure.style.setProperty("--mesh-ground", "#012");
			figure.style.setProperty("--mesh-ink", "white");
			figure.setAttribute("class", "changed");
		});
		await expect.poll(look).toEqual(["rgb(255, 255, 255)", "rgb(0, 17, 34)", "serif"]);
		await expect.poll(() => isDark(frame)).toBe(true);
	});

	test("gives way to colours of the host in the drawing of a chart too, and comes back", async () => {
		const html = page("", "margin:0")
			.replace("comparison", "data-coverage")
			.replace("<mesh-figure", '<mesh-figure style="--mesh-ink:#123456;--mesh-accent:#654321"');
		await using visited = await visit(html);
		const [frame] = await live(visited.page);
		const drawing = () =>
			frame?.locator("picture img").evaluate((image) => {
				const { currentSrc, naturalWidth } = image as HTMLImageElement;
				return naturalWidth > 0 ? decodeURIComponent(currentSrc) : "";
			});
		await expect.poll(drawing).toContain(".f-ink{fill:rgb(18, 52, 86)}");
		await expect.poll(drawing).toContain(".f-accent{fill:rgb(101, 67, 33)}");
		await visited.page.locator("mesh-figure").evaluate((figure: HTMLElement) => {
			figure.style.setProperty("--mesh-ink", "");
			figure.style.setProperty("--mesh-accent", "");
		});
		await expect.poll(drawing).toMatch(/\/data-coverage\.(wide|narrow)\.svg$/);
		expect(visited.problems).toEqual([]);
	});

	test("is followed when it changes", async () => {
		await using visited = await visit(page('data-theme="light"', "margin:0"));
		const [frame] = await live(visited.page);
		expect(await isDark(frame)).toBe(false);
		await visited.page.evaluate(() => {
			document.documentElement.dataset.theme = "dark";
		});
		await expect.poll(() => isDark(frame)).toBe(true);
	});
});

describe("a docs site with client-side navigation", () => {
	test("figures come and go with their pages, however often the loader is loaded", async () => {
		const shell = hostPage('<main id="app"></main>', loader() + loader());
		await using visitor = await visit(shell);
		const { page, problems } = visitor;
		const turnTo = (markup: string, path: string) =>
			page.evaluate(
				([html, address]) => {
					history.pushState({}, "", address);
					const app = document.querySelector("#app");
					if (app) app.innerHTML = html ?? "";
				},
				[markup, path],
			);
		await turnTo(element('src="comparison" meshes="istio,linkerd"'), "/page/one");
		const [first] = await live(page);
		await expect
			.poll(() => first?.locator("thead th").allTextContents())
			.toEqual(["Capability", "Istio", "Linkerd"]);
		await turnTo("<p>No figure here</p>", "/page/two");
		await expect.poll(() => page.frames().length).toBe(1);
		await turnTo(element('src="timeline"'), "/page/three");
		const [second] = await live(page);
		expect(second?.url()).toContain("/embed/v1/timeline/");
		// Some routers script the loader again into each page.
		await page.addScriptTag({ url: `${site.origin}/embed/v1/loader.js?again` });
		await page.evaluate(() =>
			document.querySelector("mesh-figure")?.setAttribute("src", "data-coverage"),
		);
		await expect.poll(() => page.frames().at(-1)?.url()).toContain("/embed/v1/data-coverage/");
		expect(problems).toEqual([]);
	});

	test("an element that is moved in the page keeps working", async () => {
		await using visitor = await visit(
			hostPage(`<div id="a">${element('src="timeline"')}</div><div id="b"></div>`, loader()),
		);
		const { page } = visitor;
		await live(page);
		await page.evaluate(() =>
			document.querySelector("#b")?.append(document.querySelector("mesh-figure") ?? ""),
		);
		await live(page);
		expect(page.frames()).toHaveLength(2);
	});
});

test.each(["light", "dark"] as const)(
	"a README shows the %s picture without any script",
	async (colorScheme) => {
		await using visitor = await visit(hostPage(snippet("readme")), {
			colorScheme,
			javaScriptEnabled: false,
		});
		const { page, strangers } = visitor;
		const image = page.locator("picture img");
		await image.waitFor();
		const requested = await page.locator("picture source").nth(1).getAttribute("srcset");
		expect(requested).toContain(".dark.svg");
		const [width, shown] = await image.evaluate((found) => {
			const picture = found as HTMLImageElement;
			return [picture.naturalWidth, picture.currentSrc] as const;
		});
		expect(width).toBeGreaterThan(0);
		expect(shown).toContain(`.${colorScheme}.svg`);
		expect(strangers).toEqual([]);
	},
);

test("a figure in a hidden tab is there, at its height, when the tab is opened", async () => {
	const hidden = `<div id="tab" style="display:none">${element('src="data-coverage"')}</div>`;
	await using visitor = await visit(hostPage(hidden, loader()));
	const { page } = visitor;
	await settled(page);
	expect(page.frames()).toHaveLength(1);
	await page.evaluate(() => document.querySelector("#tab")?.removeAttribute("style"));
	const [frame] = await live(page);
	const needed = await frame
		?.locator("body")
		.evaluate((body) => body.getBoundingClientRect().height);
	await expect
		.poll(() =>
			page.locator("mesh-figure").evaluate((figure) => figure.getBoundingClientRect().height),
		)
		.toBe(Math.ceil(needed ?? 0));
});

test("ten figures on one page load when they come near, each at its own height, two of them alike", async () => {
	const ids = [
		"timeline",
		"comparison",
		"strengths",
		"istio-vs-linkerd",
		"data-coverage",
		"data-freshness",
		"readiness-bands",
		"strengths-overlay",
		"landscape-status",
		"timeline",
	];
	const body = ids
		.map((id) => `${element(`src="${id}"`)}<div style="height:2400px"></div>`)
		.join("");
	await using visitor = await visit(hostPage(body, loader()));
	const { page, problems, strangers } = visitor;
	await live(page);
	expect(page.frames().length).toBeLessThan(6);
	for (let at = 0; at < ids.length; at++) {
		await page.locator("mesh-figure").nth(at).scrollIntoViewIfNeeded();
		await live(page, at + 1);
	}
	const frames = await live(page, ids.length);
	expect(frames).toHaveLength(ids.length);
	// A page tells its height whenever it changes, as when its font arrives.
	const needed = async (frame: Frame) =>
		Math.ceil(await frame.evaluate(() => document.body.getBoundingClientRect().height));
	const heightsOf = () =>
		page
			.locator("mesh-figure")
			.evaluateAll((all) => all.map(({ clientHeight }) => clientHeight).toSorted((a, b) => a - b));
	await expect
		.poll(async () => {
			const wanted = await Promise.all(frames.map(needed));
			const given = await heightsOf();
			return wanted.toSorted((a, b) => a - b).join() === given.join();
		})
		.toBe(true);
	const heights = await page
		.locator("mesh-figure")
		.evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
	expect(heights[0]).toBe(heights.at(-1));
	expect(new Set(heights).size).toBeGreaterThan(6);
	expect([problems, strangers]).toEqual([[], []]);
});

test("nothing below a figure moves while it loads, with the size of the snippet", async () => {
	await using visitor = await visit(hostPage(snippet("element")));
	const { page } = visitor;
	const before = await below(page);
	const [frame] = await live(page);
	await frame?.evaluate(() => document.fonts.ready.then(() => undefined));
	await settled(page);
	expect(await below(page)).toBe(before);
	expect(await shifts(page)).toEqual([]);
	// The live figure is all there is to load: its picture is for readers without scripts.
	const loaded = await page.evaluate(() =>
		performance.getEntriesByType("resource").map(({ name }) => name),
	);
	expect(loaded.filter((name) => name.endsWith(".svg"))).toEqual([]);
});

test("without scripts an element shows its picture", async () => {
	await using visitor = await visit(hostPage(snippet("element")), { javaScriptEnabled: false });
	await expect.poll(() => pictureWidth(visitor.page)).toBeGreaterThan(0);
});

test("a figure that does not exist leaves the fallback in place", async () => {
	const fallback = "<em>The fallback</em>";
	const body = element('src="no-such-figure"', fallback) + element('src="../../evil"', fallback);
	await using visitor = await visit(hostPage(body, loader()));
	const { page } = visitor;
	const missing = () => page.frames().find((frame) => frame.url().includes("no-such-figure"));
	await expect.poll(missing).toBeDefined();
	await missing()?.waitForLoadState();
	await settled(page);
	await expect.poll(() => page.locator("mesh-figure em").first().isVisible()).toBe(true);
	await expect.poll(() => page.locator("mesh-figure em").last().isVisible()).toBe(true);
	expect(page.frames().filter((frame) => frame.url().includes("evil"))).toEqual([]);
});

test("messages of others and impossible heights are not obeyed", async () => {
	await using visitor = await visit(hostPage(element('src="timeline"'), loader()));
	const { page } = visitor;
	const [frame] = await live(page);
	const height = () => page.locator("mesh-figure").evaluate((figure) => figure.clientHeight);
	const before = await height();
	const message = { source: "meshscape", v: 1, type: "resize", id: "timeline", height: 3000 };
	await page.evaluate((data) => postMessage(data, "*"), message);
	await frame?.evaluate((data) => {
		for (const wrong of [Number.NaN, "900", null, Number.POSITIVE_INFINITY]) {
			parent.postMessage({ ...data, height: wrong }, "*");
		}
		parent.postMessage({ ...data, v: 2 }, "*");
	}, message);
	await messagesHeard(page, frame);
	expect(await height()).toBe(before);
	// The page itself may answer at once with its true height: every height the frame got is kept.
	const heights = await page.locator("mesh-figure").evaluateHandle((figure) => {
		const inside = figure.shadowRoot?.querySelector("iframe");
		const got: string[] = [];
		const keep = () => got.push(inside?.style.height ?? "");
		if (inside) new MutationObserver(keep).observe(inside, { attributeFilter: ["style"] });
		return got;
	});
	await frame?.evaluate((data) => parent.postMessage({ ...data, height: 1e9 }, "*"), message);
	await messagesHeard(page, frame);
	const highest = Math.max(...(await heights.jsonValue()).map((size) => Number.parseFloat(size)));
	expect(highest).toBe(6000);
});

/** Waits for what the page and a frame have sent to the page: messages arrive in their order. */
async function messagesHeard(page: Page, frame: Frame | undefined): Promise<void> {
	const heard = page.evaluate(
		() =>
			new Promise<void>((done) => {
				const left = new Set(["page", "frame"]);
				addEventListener("message", ({ data }) => {
					left.delete(data?.last);
					if (left.size === 0) done();
				});
				postMessage({ last: "page" }, "*");
			}),
	);
	await frame?.evaluate(() => parent.postMessage({ last: "frame" }, "*"));
	await heard;
	await settled(page);
}

describe("hostile addresses", () => {
	const attack = encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(2)</script>');
	test.each([
		`#m=${attack}`,
		`?m=${attack}`,
		`#theme=${attack}`,
		`?theme=${attack}&axis=${attack}`,
		"#m=__proto__,constructor,toString",
		`#m=istio,${attack},linkerd&theme=dark`,
	])("%s never becomes markup", async (options) => {
		await using visitor = await visitSite(`/embed/v1/comparison/${options}`);
		const { page, faults } = visitor;
		const found = await page.evaluate(() => ({
			markup: document.querySelectorAll("img, script:not([type]):not(:last-child), [onerror]")
				.length,
			text: document.body.innerText.includes("onerror"),
			theme: document.documentElement.dataset.theme ?? null,
		}));
		expect(found.markup).toBe(0);
		expect(found.text).toBe(false);
		expect(["", "dark"]).toContain(found.theme);
		expect(faults).toEqual([]);
	});
});

describe("options of a live page", () => {
	test("put other meshes into the table, six at most, without loading anything", async () => {
		await using visitor = await visitSite("/embed/v1/comparison/");
		const { page } = visitor;
		const heads = () => page.locator("thead th").allTextContents();
		expect(await heads()).toHaveLength(7);
		const asked: string[] = [];
		page.on("request", (request) => asked.push(request.url()));
		await page.evaluate(() => {
			location.hash = "m=linkerd,nobody,kmesh";
		});
		await expect.poll(heads).toEqual(["Capability", "Linkerd", "Kmesh"]);
		const cell = page.locator('tr[data-row="mtls"] td').first();
		await expect
			.poll(() => cell.getAttribute("class"))
			.toMatch(/^level-(full|partial|planned|none|unknown)$/);
		await expect
			.poll(() => page.locator("h1").textContent())
			.toMatch(/^Of \d+ capabilities, proven in full: Linkerd \d+, Kmesh \d+$/);
		expect(asked).toEqual([]);
	});

	test("name a mesh a figure has no data on, and never another in its place", async () => {
		const page = await browser.newPage();
		const { figures } = JSON.parse(readFileSync("dist/embed/v1/figures.json", "utf8"));
		const id = "strengths-performance";
		const { meshes: known } = figures.find((figure: { id: string }) => figure.id === id);
		const all = JSON.parse(readFileSync("dist/embed/v1/figures.json", "utf8")).figures.find(
			(figure: { id: string }) => figure.id === "comparison",
		).meshes;
		const lacking = all.find((mesh: string) => !known.includes(mesh));
		await page.goto(`${site.origin}/embed/v1/${id}/#m=${lacking}`);
		await expect.poll(() => page.locator("#takeaway").textContent()).toMatch(/^No data on \w/);
		await expect.poll(() => page.locator("tr[data-row]:visible").count()).toBe(0);
		await page.goto(`${site.origin}/embed/v1/${id}/?again#m=${lacking},${known[0]}`);
		await expect.poll(() => page.locator("tr[data-row]:visible").count()).toBe(1);
		await expect.poll(() => page.locator("#takeaway").textContent()).toMatch(/^No data on \w/);
		await page.close();
	});

	test("are read where a host writes their signs as per cent", async () => {
		const page = await browser.newPage();
		await page.goto(`${site.origin}/embed/v1/comparison/#m%3distio%2clinkerd%26theme%3ddark`);
		await expect
			.poll(() => page.locator("thead th").allTextContents())
			.toEqual(["Capability", "Istio", "Linkerd"]);
		expect(await isDark(page.mainFrame())).toBe(true);
		await page.close();
	});

	test("keep the rows asked for, and the groups that have any", async () => {
		const page = await browser.newPage();
		await page.goto(`${site.origin}/embed/v1/comparison/#m=istio&rows=mtls,fips`);
		await expect.poll(() => page.locator("tr[data-row]:visible").count()).toBe(2);
		await expect.poll(() => page.locator("tr.group:visible").count()).toBe(1);
		await expect.poll(() => page.locator("h1").textContent()).toContain("Of 2 capabilities");
		await page.goto(`${site.origin}/embed/v1/strengths/#m=istio,linkerd&axis=performance`);
		const said = /^Strengths of meshes, [^:]+: Istio, Linkerd$/;
		await expect.poll(() => page.locator("h1").textContent()).toMatch(said);
		await expect.poll(() => page.title()).toMatch(said);
		await page.close();
	});

	test("keep the rows of the meshes asked for in a chart, as its table", async () => {
		await using visitor = await visitSite("/embed/v1/strengths-security-depth/#m=istio,linkerd");
		const { page } = visitor;
		await expect.poll(() => page.locator("tr[data-row]:visible").count()).toBe(2);
		await expect.poll(() => page.locator("picture").isVisible()).toBe(false);
	});

	test("force a theme and paint the ground that goes with it", async () => {
		await using visitor = await visitSite("/embed/v1/timeline/?theme=dark", {
			colorScheme: "light",
		});
		const { page } = visitor;
		expect(await isDark(page.mainFrame())).toBe(true);
		const ground = await page.evaluate(
			() => getComputedStyle(document.documentElement).backgroundColor,
		);
		expect(ground).toBe("rgb(15, 22, 34)");
	});
});

test("six meshes fit into 640 px, and no text is smaller than 11 px at 320 px", async () => {
	const page = await browser.newPage({ viewport: { width: 640, height: 800 } });
	await page.goto(`${site.origin}/embed/v1/comparison/`);
	const overflow = () =>
		page.locator(".scroll").evaluate((box) => box.scrollWidth - box.clientWidth);
	expect(await overflow()).toBe(0);
	await page.setViewportSize({ width: 320, height: 800 });
	expect(await overflow()).toBe(0);
	const sizes = await page
		.locator("td, th, p, small, a")
		.evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
	await page.close();
});

test("a host prints dark text on white, with the signs of the levels", async () => {
	await using opened = await visit(
		hostPage(snippet("element"), loader()).replace("<html", '<html data-theme="dark"'),
		{ colorScheme: "dark" },
	);
	const { page } = opened;
	const [frame] = await live(page);
	expect(await isDark(frame)).toBe(true);
	await page.emulateMedia({ media: "print" });
	await expect.poll(() => isDark(frame)).toBe(false);
	const adjusted = await frame
		?.locator("[class^=level]")
		.first()
		.evaluate((cell) => getComputedStyle(cell, "::before").getPropertyValue("print-color-adjust"));
	expect(adjusted).toBe("exact");
});

test("where the live page fails, nothing lies over the link of the fallback", async () => {
	await using opened = await visit(
		hostPage(element('src="no-such-figure"', '<a href="#there">The fallback</a>'), loader()),
	);
	const { page } = opened;
	await expect.poll(() => page.frames().length).toBe(2);
	await page.locator("mesh-figure a").click();
	await expect.poll(() => new URL(page.url()).hash).toBe("#there");
});
