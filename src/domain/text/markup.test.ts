import { expect, test } from "vitest";
import { escapeMarkup, escapeXml, scriptJson } from "./markup.ts";

test("signs of markup are written as entities, each once", () => {
	expect(escapeMarkup(`<a title="R&D">`)).toBe("&lt;a title=&quot;R&amp;D&quot;&gt;");
	expect(escapeMarkup("&lt;")).toBe("&amp;lt;");
});

test("XML has no control characters and no halves of a pair", () => {
	expect(escapeXml("a\u0000b\u001bc\ud800d")).toBe("abcd");
	expect(escapeXml("tab\there, line\nthere, 🦭 & co")).toBe("tab\there, line\nthere, 🦭 &amp; co");
});

test("no text in a script's data ends the script", () => {
	const data = { name: "</script><!--", list: [1, "<"] };
	expect(scriptJson(data)).not.toContain("<");
	expect(JSON.parse(scriptJson(data))).toEqual(data);
});
