import { baseName } from "#src/lint/base-name.ts";
import type { Rule } from "#src/lint/rule.ts";
import { strings } from "#src/lint/strings.ts";
import { quoted } from "#src/schema/quoted.ts";

const PRIVATE_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|test|invalid)\.?$/;
const ADDRESS_OF_MACHINE = /^(\d+\.\d+\.\d+\.\d+|\[.*\])$/;

/** An address nothing can be wrong with: no user, no port, and an ending in public use. */
const PLAIN = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|org|io|dev|net|ai)(\/[^\s\\@]*)?$/;

/** Addresses can be opened by any reader. */
export const evidenceUrl: Rule = {
	id: "evidence-url",
	description: "Every address is http(s), public, and carries no user name or password.",
	check(catalog, report) {
		for (const source of catalog.files) {
			for (const { path, value } of strings(source)) {
				const said = addressFault(value);
				if (said === undefined) continue;
				const message = `${quoted(value)} in ${baseName(source.file)} ${said}.`;
				const hint = "Write a public address that starts with https://.";
				report({ file: source.file, path, at: "value", message, hint });
			}
		}
	},
};

/** What is wrong with an http(s) address; `undefined` for a public one, and for other texts. */
export function addressFault(text: string): string | undefined {
	// Other schemes are refused by the schema where an address must stand; elsewhere they are text.
	if (!/^https?:\/\/\S+$/i.test(text) || PLAIN.test(text)) return undefined;
	const url = URL.parse(text);
	if (url === null) return "is not an address";
	if (url.username !== "" || url.password !== "") return "carries a user name or password";
	const host = url.hostname;
	const hidden = PRIVATE_NAME.test(host) || ADDRESS_OF_MACHINE.test(host) || !host.includes(".");
	return hidden ? "is not a public address" : undefined;
}
