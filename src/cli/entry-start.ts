import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "#src/files/problem.ts";
import { quoted } from "#src/schema/issue-case.ts";
import { FILE_KINDS, type KindName } from "#src/schema/registry.ts";
import { ID_FORM } from "#src/schema/text/text.ts";
import { validate } from "#src/schema/validate.ts";
import { UsageError } from "./command.ts";

/** What can be started. */
export const ENTRY_KINDS = ["mesh", "proxy", "tool"] as const satisfies readonly KindName[];
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Fields that can be told when an entry is started, in the order of a file. */
export const ASKED = [
	"category",
	"type",
	"name",
	"homepage",
	"repository",
	"documentation",
	"summary",
	"status",
	"license",
] as const;
export type AskedField = (typeof ASKED)[number];

/** What is known of an entry that is to be started. */
export type EntryStart = {
	readonly kind: EntryKind;
	readonly id: string;
	readonly values: Readonly<Partial<Record<AskedField, string>>>;
};

/** The kind a word names. */
export function entryKind(word: string | undefined): EntryKind {
	const kind = ENTRY_KINDS.find((one) => one === word);
	if (kind !== undefined) return kind;
	const kinds = ENTRY_KINDS.join(", ");
	throw new UsageError(`${quoted(word ?? "")} is not a kind; it is one of ${kinds}.`);
}

/** The path of an entry below the root. */
export function entryPath(kind: EntryKind, id: string): string {
	const where = FILE_KINDS.find((one) => one.kind === kind)?.where ?? "";
	return where.replace("*", id);
}

/** Which of the fields that can be told an entry of a kind has. */
export function askedFields(kind: EntryKind): readonly AskedField[] {
	return ASKED.filter((field) => Object.hasOwn(schemaOf(kind).shape, field));
}

/** The words a field may hold, or what belongs there. */
export function fieldWords(kind: EntryKind, field: AskedField): string {
	return schemaOf(kind).shape[field]?.description ?? "";
}

/** What the schema has against a value of a field, with the cure; `undefined` when nothing. */
export function fieldFault(kind: EntryKind, field: AskedField, value: string): string | undefined {
	const subject = { name: "the answer", written: () => value };
	const { findings } = validate(schemaOf(kind), { [field]: value }, subject);
	const [found] = findings.filter(({ path }) => path[0] === field);
	return found === undefined ? undefined : `${found.message} ${found.hint}`;
}

/** Whether a word has the form of an id. */
export function isId(word: string): boolean {
	return ID_FORM.test(word) && word.length <= 60;
}

/** Why an id cannot be that of a new entry; `undefined` when it can. */
export function idFault(root: string, id: string): string | undefined {
	if (!isId(id)) {
		return `${quoted(id)} is not an id. Write lower-case letters, digits and single hyphens.`;
	}
	const taken = ENTRY_KINDS.map((kind) => entryPath(kind, id)).find((path) =>
		existsSync(join(root, path)),
	);
	return taken === undefined ? undefined : `${taken} exists already. Choose another id.`;
}

/** A name made from an id: "my-mesh" is "My Mesh". */
export function nameFrom(id: string): string {
	const words = id.split("-").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
	return words.join(" ");
}

/** Name, id and repository as the address of a repository tells them; nothing is fetched. */
export type FromRepository = {
	readonly id: string;
	readonly name: string;
	readonly repository: string;
};

const REPOSITORY =
	/^(?:https?:\/\/|git@|ssh:\/\/git@)([\w.-]+\.[a-z]+)[/:]([\w.-]+(?:\/[\w.-]+)*?)\/([\w.-]+?)(?:\.git)?(?:\/(?:-\/)?(?:tree|blob|src|issues|pulls|releases|wiki)\b.*)?\/?(?:[?#].*)?$/i;

/**
 * What the address of a repository says of a project: `https://github.com/linkerd/linkerd2`.
 *
 * @throws {@link UsageError} when it is not of the form host, owner and name.
 */
export function fromRepository(address: string): FromRepository {
	const [, host = "", owner = "", name = ""] = address.trim().match(REPOSITORY) ?? [];
	const id = name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "");
	if (id === "") {
		const form = "https://<host>/<owner>/<name>";
		throw new UsageError(`${quoted(address)} is not the address of a repository: write ${form}.`);
	}
	const repository = `https://${host.toLowerCase()}/${owner}/${name}`;
	return { id, name: nameFrom(id), repository };
}

/** What the contributor has to fill in, and is told by the check until it is. */
export function isToDecide({ rule, message }: Problem): boolean {
	return rule === "placeholder" || message.startsWith('"CHANGE" ');
}

function schemaOf(kind: EntryKind) {
	return (FILE_KINDS.find((one) => one.kind === kind) ?? FILE_KINDS[0]).schema as {
		readonly shape: Readonly<Record<string, { readonly description?: string | undefined }>>;
	} & (typeof FILE_KINDS)[0]["schema"];
}
