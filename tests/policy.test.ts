import { globSync, readFileSync } from "node:fs";
import { describe, expect } from "vitest";
import { settled, browserTest as test, visit } from "./browser.ts";

/** One page of each kind, with what brings its scripts to work. */
const PAGES = [
	"/",
	"/meshes/istio/",
	"/compare/",
	"/compare/istio-vs-linkerd/",
	"/compare/for/fips/",
	"/capabilities/mtls/",
	"/choose/",
	"/strengths/",
	"/strengths/istio/",
	"/releases/",
	"/security/",
	"/timeline/",
	"/conformance/",
	"/performance/",
	"/performance/livewyer-2024-04/",
	"/performance/yours/",
	"/readiness/",
	"/guide/architectures/",
	"/data/",
	"/contribute/",
	"/embed/",
	"/embed/v1/comparison/",
	"/404.html",
];

test("every page of the site has a policy without exceptions for inline code", () => {
	const policy =
		/<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]+)">/;
	const wrong = globSync("dist/**/*.html").filter((path) => {
		const [, found = ""] = readFileSync(path, "utf8").match(policy) ?? [];
		return !found.startsWith("default-src 'none'; ") || found.includes("unsafe");
	});
	expect(wrong).toEqual([]);
});

describe("nothing of the page itself is refused by its policy", () => {
	test.each(PAGES)("%s", async (path) => {
		await using visitor = await visit(path);
		const { page, faults, complaints } = visitor;
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
		await page.keyboard.press("/");
		await settled(page);
		expect([...complaints, ...faults]).toEqual([]);
	});
});

describe("what an attacker would want", () => {
	test("a script written into the page does not run, and no request leaves the site", async () => {
		await using visitor = await visit("/meshes/istio/");
		const { page } = visitor;
		const happened = await page.evaluate(async () => {
			const script = document.createElement("script");
			const put = () => {
				script.textContent = "window.ran = true";
				document.body.append(script);
			};
			const markup = () => {
				document.body.innerHTML = "<img src=x onerror='window.ran = true'>";
			};
			const tried = (act: () => void) => {
				try {
					act();
				} catch (error) {
					return (error as Error).name;
				}
				return "done";
			};
			const [scripted, marked] = [tried(put), tried(markup)];
			const left = await fetch("https://elsewhere.example/").catch(() => "refused");
			return { scripted, marked, left, ran: "ran" in window };
		});
		expect(happened).toEqual({
			scripted: "TypeError",
			marked: "TypeError",
			left: "refused",
			ran: false,
		});
	});
});
