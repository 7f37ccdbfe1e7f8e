import type { Rule } from "#src/lint/rule.ts";
import { baseName, stringsWith } from "#src/lint/strings.ts";
import { quoted } from "#src/schema/issue-case.ts";

const PRIVATE_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|test|invalid|svc)\.?$/;
const ADDRESS_OF_MACHINE = /^(\d+\.\d+\.\d+\.\d+|\[.*\])$/;

/** An address nothing can be wrong with: no user, no port, and an ending in public use. */
const PLAIN = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|org|io|dev|net|ai)(\/[!-9;-?A-[\]-~]*)?$/;

/** Any other address, to find the files that have one. */
const NOT_PLAIN = { addresses: new RegExp(`^(?!${PLAIN.source.slice(1, -1)}$).`, "m") };

const HINTS: Readonly<Record<string, string>> = {
	"holds two addresses":
		"Keep the one that proves it best; a second one has its place in the note.",
	"holds a space": "Write the address alone, without spaces and words.",
};

/** Addresses can be opened by any reader. */
export const evidenceUrl: Rule = {
	id: "evidence-url",
	description: "Every address is http(s), public, and carries no user name or password.",
	why: "Any reader must be able to open the page that proves a claim.",
	example: {
		bad: "evidence: http://localhost:8080/docs",
		good: "evidence: https://istio.io/latest/docs/concepts/security/",
	},
	isPerFile: true,
	check(catalog, report) {
		for (const source of catalog.files) {
			for (const { path, field, value } of stringsWith(source, NOT_PLAIN)) {
				const said = isAddress(field, value) ? addressFault(value) : undefined;
				if (said === undefined) continue;
				const message = `${quoted(value)} in ${baseName(source.file)} ${said}.`;
				const hint = HINTS[said] ?? "Write a public address that starts with https://.";
				report({ file: source.file, path, at: "value", message, hint });
			}
		}
	},
};

/** Fields that hold an address and nothing else. */
const ADDRESS_FIELD =
	/^(evidence|homepage|repository|documentation|address|page|statement|policy|advisories|link|also|further|(\w+_)?sources?)$/;

/** In other fields a text may start with an address and go on. */
function isAddress(field: string, value: string): boolean {
	return !/\s/.test(value) || ADDRESS_FIELD.test(field);
}

/** What is wrong with an http(s) address; `undefined` for a public one, and for other texts. */
export function addressFault(text: string): string | undefined {
	// Other schemes are refused by the schema where an address is required; elsewhere they are text.
	if (!/^https?:\/\//i.test(text) || PLAIN.test(text)) return undefined;
	if (/\s.*https?:\/\/|,https?:\/\//i.test(text)) return "holds two addresses";
	if (/\s/.test(text)) return "holds a space";
	const strange = text.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/u)?.[0];
	if (strange !== undefined) return `holds "${strange}", which only looks like a Latin letter`;
	const url = URL.parse(text);
	if (url === null) return "is not an address";
	if (url.username !== "" || url.password !== "") return "carries a user name or password";
	const host = url.hostname;
	const hidden = PRIVATE_NAME.test(host) || ADDRESS_OF_MACHINE.test(host) || !host.includes(".");
	return hidden ? "is not a public address" : undefined;
}
