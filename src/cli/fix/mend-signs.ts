import { readYaml } from "#src/files/read-yaml.ts";

/** A text without the signs that nobody sees and YAML refuses, and what was taken for what. */
export type MendedSigns = {
	readonly text: string;
	/** One phrase for each kind of change; none when the text was plain. */
	readonly changes: readonly string[];
	/** Whether lines were indented again: then only the schema can say whether all is in its place. */
	readonly isIndented: boolean;
};

type Step = { readonly form: RegExp; readonly by: string; readonly change: string };

/** What shows nothing and changes nothing, in any place. Signs that join or turn letters are left. */
const EVERYWHERE: readonly Step[] = [
	{ form: /^\ufeff/, by: "", change: "byte order mark removed" },
	{ form: /\r\n/g, by: "\n", change: "line ends of Windows (CRLF) replaced by LF" },
	{ form: /[\u200b\u2060\ufeff\u00ad]/g, by: "", change: "invisible characters removed" },
];

/** Takes out what is invisible in any text: byte order mark, line ends of Windows and of old Macs, empty signs. */
export function plainText(text: string): Omit<MendedSigns, "isIndented"> {
	const isOldMac = text.includes("\r") && !text.includes("\n");
	const start = isOldMac ? text.replaceAll("\r", "\n") : text;
	return EVERYWHERE.reduce(
		(so, { form, by, change }) => {
			const next = so.text.replace(form, by);
			return next === so.text ? so : { text: next, changes: [...so.changes, change] };
		},
		{ text: start, changes: isOldMac ? ["line ends of old Macs (CR) replaced by LF"] : [] },
	);
}

const WIDE = String.raw`[\u00a0\u2000-\u200a\u202f\u3000]`;

const COLON: Step = {
	form: /^(\s*(?:- )*[\w-]+)[\uff1a\ufe55\u2236\ua789][ \u00a0\u3000]*/,
	by: "$1: ",
	change: "full-width colons replaced by plain ones",
};
const SPACE: Step = {
	form: new RegExp(String.raw`^(\s*(?:- )*[\w-]+:)[ \t]*${WIDE}[\s\u00a0]*`),
	by: "$1 ",
	change: "no-break spaces after a colon replaced by plain ones",
};

/**
 * Replaces what a YAML text has in place of plain spaces and colons.
 *
 * Only for texts that cannot be read as they are: inside a value all of this may be meant. Lines of a
 * text that goes over several lines are therefore left alone, and a text that still cannot be read is
 * given back as it was.
 */
export function mendYamlSigns(text: string): MendedSigns {
	const unchanged = { text, changes: [], isIndented: false };
	const { problems } = readYaml(Buffer.from(text));
	if (!problems.some(({ rule }) => /^yaml-(syntax|key|root)$/.test(rule))) return unchanged;
	const changes = new Set<string>();
	const lines = text.split("\n").map((line) => mendedLine(line, changes));
	const mended = lines.join("\n");
	const { data, problems: left, locator } = readYaml(Buffer.from(mended));
	if (data === undefined || left.length > 0 || locator === undefined) return unchanged;
	if (hasChangedInside(text, mended)) return unchanged;
	return { text: mended, changes: [...changes], isIndented: changes.has(INDENT) };
}

const INDENT = "tabs and no-break spaces of the indentation replaced by spaces";

function mendedLine(line: string, changes: Set<string>): string {
	const indent = line.match(/^\s*/)?.[0] ?? "";
	const plain = indent.replaceAll("\t", "  ").replace(/[^ ]/g, " ");
	if (plain !== indent && indent !== line) changes.add(INDENT);
	let mended = indent === line ? "" : plain + line.slice(indent.length);
	for (const { form, by, change } of [COLON, SPACE]) {
		const next = mended.replace(form, by);
		if (next !== mended) changes.add(change);
		mended = next;
	}
	return mended.trimEnd();
}

/** Whether a line changed that may belong to a block of text, where signs are content. */
function hasChangedInside(text: string, mended: string): boolean {
	const before = text.split("\n");
	const after = mended.split("\n");
	let block: number | undefined;
	return after.some((line, index) => {
		const indent = line.search(/\S/);
		if (indent < 0) return false;
		if (block !== undefined && indent > block) return before[index]?.trimEnd() !== line;
		block = /(^|[:-]\s+)[|>][-+0-9]*(\s+#.*)?$/.test(line) ? indent : undefined;
		return false;
	});
}
