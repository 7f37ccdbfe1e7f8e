import { expect, test } from "vitest";
import { accepted, type HostilePlace, hostilePlaces } from "./hostile-places.fixture.ts";
import { loadRoot } from "./load-root.ts";

/** What a page, a feed or a picture could take for code. */
const CODE = [
	"<script>alert(1)</script>",
	"x</script><script>alert(1)</script>",
	"<ScRiPt/src=//evil.example/x.js>",
	"<img src=x onerror=alert(1)>",
	'"><svg onload=alert(1)>',
	"'><iframe srcdoc=x>",
	"<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
	"<!--><img src=x onerror=alert(1)>-->",
	"]]></name><script>alert(1)</script>",
	"<?xml-stylesheet href='//evil.example/x.xsl'?>",
	"</title><base href=//evil.example>",
	"javascript:alert(1)",
	" JaVaScRiPt : alert(1)",
	"vbscript:msgbox(1)",
	"data:text/html,<p>x",
	"data:text/html;base64,PHNjcmlwdD4=",
	"&#x3c;script&#x3e;alert(1)",
	"&lt;img src=x onerror=alert(1)&gt;",
	"[here](javascript:alert(1))",
	"![pixel](https://evil.example/x.png)",
];

/** What looks like an address and must not be followed. */
const LINKS = [
	"javascript:alert(1)",
	"java\tscript:alert(1)",
	"java\nscript:alert(1)",
	"\u0001javascript:alert(1)",
	"\u00a0javascript:alert(1)",
	"javascript&colon;alert(1)",
	"javascript%3Aalert(1)",
	"jav\u0430script:alert(1)",
	"data:text/html,x",
	"data:image/svg+xml;base64,PHN2Zz4=",
	"data:,x",
	"blob:https://evil.example/1",
	"file:///etc/passwd",
	"ftp://evil.example/",
	"vbscript:x",
	"view-source:https://a.io/x",
	"//evil.example/x",
	"\\\\evil.example\\x",
	"https:evil.example",
	"https://",
	"https://user:secret@evil.example/x",
	"https://github.com@evil.example/x",
	"https://localhost/x",
	"https://127.0.0.1/x",
	"https://[::1]/x",
	"https://2130706433/x",
	"https://0x7f.1/x",
	"https://g\u0456thub.com/x",
	"https://github.com\u202e/x",
	'https://a.io/"onmouseover="alert(1)',
	"https://a.io/<script>alert(1)</script>",
	"https://a.io/x https://evil.example/",
	"https://a.io/x\nhttps://evil.example/",
	"https://a.io/`x`",
];

const ROOT = loadRoot(".");
const PLACES = hostilePlaces(ROOT);
const ADDRESSES = PLACES.filter(({ value }) => /^https?:\/\/\S+$/.test(value));

/** With HOSTILE=all every text in every place, as `npm run test:hostile` asks; else some in each. */
const rounds = (texts: readonly string[]) => (process.env.HOSTILE === "all" ? texts.length : 3);

/** Every place with another text in every round, so that all texts are tried in any of them. */
function holes(places: readonly HostilePlace[], texts: readonly string[]): readonly string[] {
	return Array.from({ length: rounds(texts) }, (_none, round) => {
		const turned = (index: number) => texts[(index + round) % texts.length] ?? "";
		return accepted(places.map((place, index) => ({ place, text: turned(index) })));
	}).flat();
}

test("there are places of every kind of file that there is", () => {
	const kinds = new Set(PLACES.map(({ shape }) => shape.split(".", 1)[0]));
	expect(kinds).toEqual(new Set(ROOT.files.map(({ file }) => file.kind)));
	expect(PLACES.length * CODE.length + ADDRESSES.length * LINKS.length).toBeGreaterThan(10_000);
});

test("code is refused at its line in every text of every kind of file", () => {
	expect(holes(PLACES, CODE)).toEqual([]);
});

test("an address that must not be followed is refused at its line in every field for addresses", () => {
	expect(holes(ADDRESSES, LINKS)).toEqual([]);
});
