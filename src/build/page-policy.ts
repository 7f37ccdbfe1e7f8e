import { contentHash } from "#src/files/content-hash.ts";

/** A script that runs or a style; data in a script element is never run. */
const INLINE = /<(script|style)\b((?:"[^"]*"|[^">])*)>([\s\S]*?)<\/\1>/g;
const DATA = /\btype="application\/(?:ld\+)?json"/;

/** A script, style or manifest in a file of its own: a live figure has none, and its scripts load nothing. */
const LOADING = /<script\b[^>]*\ssrc=|<link\b[^>]*\srel="?(?:stylesheet|manifest|preload)/;

/** What only such files ask for. */
const LOADED = [
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"frame-src 'self'",
	"manifest-src 'self'",
] as const;

/**
 * What a page may load and run: its own site, and of scripts and styles within it only those it was built with.
 *
 * It is part of the page, so that it holds on every host. Astro's own policy names the scripts and styles of
 * all pages in each of them, 70 hashes and about 4 kB; this one names those of the page.
 *
 * @param html - A finished page that begins its head with its charset.
 * @returns The page with the policy behind the charset, before anything it rules over.
 * @throws {Error} When the page has no charset, or a style or handler in an attribute, which the policy forbids.
 */
export function withPolicy(html: string): string {
	const refused = forbiddenAttribute(html);
	if (refused !== undefined) {
		throw new Error(
			`The policy of the page would not let ${refused} work: use a class or an attribute.`,
		);
	}
	const charset = html.match(/<meta charset="utf-8"\s*\/?>/)?.[0];
	if (charset === undefined) throw new Error('A page needs <meta charset="utf-8">.');
	const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(html)}">`;
	return html.replace(charset, `${charset}${meta}`);
}

/** The first attribute that holds a style or a script. */
function forbiddenAttribute(html: string): string | undefined {
	const markup = html.replace(INLINE, "");
	// Nearly every page has none, which is told much sooner than where one is. Without a value it does nothing.
	if (!/\s(?:style|on[^\s="]*)=/.test(markup)) return undefined;
	const tags = markup.matchAll(/<[a-z][a-z0-9-]*(\s(?:"[^"]*"|[^">])*)>/g);
	for (const [, attributes = ""] of tags) {
		for (const [, all, name = ""] of attributes.matchAll(/\s(([^\s="]+)(?:="[^"]*")?)/g)) {
			if (name === "style" || name.startsWith("on")) return all;
		}
	}
	return undefined;
}

/** The policy itself, one directive after the other. */
export function pagePolicy(html: string): string {
	const hashes = { script: new Set<string>(), style: new Set<string>() };
	// The script of a live chart reads its drawing.
	let isReading = false;
	for (const [, name = "", attributes = "", content = ""] of html.matchAll(INLINE)) {
		if (content === "" || DATA.test(attributes)) continue;
		isReading ||= name === "script" && content.includes("fetch(");
		hashes[name as "script" | "style"].add(`'${contentHash(content, "sha256")}'`);
	}
	return [
		"default-src 'none'",
		["script-src 'self'", ...hashes.script].join(" "),
		["style-src 'self'", ...hashes.style].join(" "),
		"img-src 'self' data:",
		...(LOADING.test(html) ? LOADED : isReading ? ["connect-src 'self'"] : []),
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types default",
	].join("; ");
}
