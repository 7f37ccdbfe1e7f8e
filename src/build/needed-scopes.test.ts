import { describe, expect, test } from "vitest";
import { scopeRemover, scopeRules, setClasses } from "./needed-scopes.ts";

const never = () => false;
const finish = (css: string, html: string, maySet: (name: string) => boolean = never) =>
	scopeRemover(scopeRules(css), maySet)(html);

describe("a scope stays", () => {
	test.each([
		["th[data-abcde]{}", "<th data-abcde>a</th>"],
		["th[data-abcde]:first-child{}", '<th class="x" data-abcde>a</th>'],
		[".note[data-abcde]{}", '<p class="a note" data-abcde>a</p>'],
		["ul[data-abcde]>li[data-abcde]{}", "<ul data-abcde><li data-abcde>a</li></ul>"],
		["[data-abcde]{}", "<p data-abcde>a</p>"],
		["[aria-current][data-abcde]{}", "<p data-abcde>a</p>"],
		["@media (width<9px){td[data-abcde]{}}", "<td data-abcde>a</td>"],
		["a{}p[data-abcde]{}", "<p data-abcde>a</p>"],
	])("%s, %s", (css, html) => {
		expect(finish(css, html)).toBe(html);
	});

	test("where a script may give the class a rule asks for", () => {
		const html = "<p data-abcde>a</p>";
		expect(finish(".picked[data-abcde]{}", html, (name) => name === "picked")).toBe(html);
	});

	test("in scripts, styles and where no style knows it", () => {
		const html =
			"<style>b[data-abcde]{}</style><p data-other>a</p><script>'<i data-abcde>'</script>";
		expect(finish("b[data-abcde]{}", html)).toBe(html);
	});
});

test.each([
	[
		"th[data-abcde]{}",
		'<td class="x" data-abcde title="a > b">a</td>',
		'<td class="x" title="a > b">a</td>',
	],
	["p.note[data-abcde]{}", '<b class="note" data-abcde>a</b>', '<b class="note">a</b>'],
	["p.note[data-abcde]{}", "<p data-abcde>a</p>", "<p>a</p>"],
	["p[data-abcde]{}b[data-fghij]{}", "<p data-abcde data-fghij>a</p>", "<p data-abcde>a</p>"],
])("a scope goes where no rule can apply: %s, %s", (css, html, finished) => {
	expect(finish(css, html)).toBe(finished);
});

test("classes that scripts give are found in minified code", () => {
	const code =
		"a.classList.toggle(`picked`,n>0);b?.classList?.add('on','off');c.className=`x level`";
	expect([...setClasses(code)]).toEqual(
		expect.arrayContaining(["picked", "on", "off", "x", "level"]),
	);
});
