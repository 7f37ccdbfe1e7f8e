import { markdownText } from "#src/domain/text/markdown.ts";
import { siteAddress } from "../address.ts";
import type { Twin } from "./twin.ts";

/** The text of a twin's file: title, what it is, the body, and where it comes from. */
export async function twinText({ path, title, lead, day, blocks }: Twin): Promise<string> {
	const from = [
		`Page: ${siteAddress(path)}`,
		...(day === undefined ? [] : [`newest check ${day}`]),
		"CC BY 4.0, Meshscape. Unknown means nobody could prove it; it never means none.",
	].join("; ");
	const body = (await blocks()).filter((block) => block !== "");
	return `${[`# ${markdownText(title)}`, markdownText(lead), ...body, "---", from].join("\n\n")}\n`;
}
