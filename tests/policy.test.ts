import { globSync, readFileSync } from "node:fs";
import { describe, expect } from "vitest";
import { browserTest as test, visit } from "./browser.ts";

test("every page of the site has a policy without exceptions for inline code", () => {
	const policy =
		/<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]+)">/;
	const wrong = globSync("dist/**/*.html").filter((path) => {
		const [, found = ""] = readFileSync(path, "utf8").match(policy) ?? [];
		return !found.startsWith("default-src 'none'; ") || found.includes("unsafe");
	});
	expect(wrong).toEqual([]);
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
