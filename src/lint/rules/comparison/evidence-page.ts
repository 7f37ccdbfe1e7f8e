import type { Rule } from "#src/lint/rule.ts";
import { baseName, stringsWith } from "#src/lint/strings.ts";
import { quoted } from "#src/schema/issue-case.ts";

const PAGES = [
	{
		what: "a page of search results",
		form: /^https?:\/\/((www\.)?(google|bing|yandex)\.[a-z.]+\/search|search\.|duckduckgo\.com\/\?|(www\.)?ecosia\.org\/search|github\.com\/search\?)/i,
		hint: "Open the result and write its own address.",
	},
	{
		what: "a shortened address",
		form: /^https?:\/\/(www\.)?(bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|buff\.ly|lnkd\.in|rebrand\.ly|cutt\.ly|shorturl\.at|rb\.gy|tiny\.cc)\//i,
		hint: "Open it and write the address it leads to.",
	},
	{
		what: "a conversation with a program",
		form: /^https?:\/\/((chat\.openai|chatgpt)\.com|claude\.ai|gemini\.google\.com|copilot\.microsoft\.com|(www\.)?perplexity\.ai|poe\.com|chat\.deepseek\.com|grok\.com)\//i,
		hint: "Name the page of the project that says it.",
	},
];

const SUSPECT = { addresses: new RegExp(PAGES.map(({ form }) => form.source).join("|"), "im") };

/** Evidence is a page that stays where it is and says the same to everybody. */
export const evidencePage: Rule = {
	id: "evidence-page",
	description: "No address is a page of search results, a shortened link or a chat with a program.",
	why: "Results of a search differ from reader to reader, a short link hides where it leads, and a chat proves nothing.",
	example: {
		bad: "evidence: https://www.google.com/search?q=istio+mtls",
		good: "evidence: https://istio.io/latest/docs/concepts/security/",
	},
	isPerFile: true,
	check(catalog, report) {
		for (const source of catalog.files) {
			for (const { path, value } of stringsWith(source, SUSPECT)) {
				if (!value.startsWith("http")) continue;
				const page = PAGES.find(({ form }) => form.test(value));
				if (page === undefined) continue;
				const message = `${quoted(value)} in ${baseName(source.file)} is ${page.what}.`;
				report({ file: source.file, path, at: "value", message, hint: page.hint });
			}
		}
	},
};
