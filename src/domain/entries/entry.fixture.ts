import type { MeshRecord, ProxyRecord, ToolRecord } from "#src/domain/entries/entry.ts";

const common = {
	aliases: [],
	moved_from: [],
	homepage: "https://example.org/",
	summary: "An entry for tests.",
	status: "active",
	created_by: [],
	commercial_support: [],
	languages: [],
	licence_history: [],
	data_plane: [],
	built_on: [],
	successors: [],
	architecture: [],
	platforms: [],
	environments: [],
	strengths: [],
	checked: "2026-11-23",
	coverage: undefined,
} as const satisfies Partial<MeshRecord>;

const oneMode = { modes: [], editions: [], getting_started: [] };
const claimless = { capabilities: {}, open_questions: {} };

/** A mesh for tests: state only what matters. */
export function mesh(id: string, facts: Partial<MeshRecord> = {}): MeshRecord {
	return {
		...listsOf(common),
		...listsOf(oneMode),
		...claimless,
		...located("meshes", id),
		...facts,
	};
}

/** A proxy for tests. */
export function proxy(id: string, facts: Partial<ProxyRecord> = {}): ProxyRecord {
	const category = "service-proxy" as const;
	return { ...listsOf(common), ...claimless, category, ...located("proxies", id), ...facts };
}

/** A tool for tests. */
export function tool(id: string, facts: Partial<ToolRecord> = {}): ToolRecord {
	const own = { type: "observability", works_with: [], supported_by: [] } as const;
	return { ...listsOf(common), ...listsOf(own), ...located("tools", id), ...facts };
}

function located<Name extends string>(collection: Name, id: string) {
	const file = `content/${collection}/${id}.yaml`;
	return { id, name: id, collection, path: `/${collection}/${id}/`, file };
}

/** The same values with lists that may be written to, as the schema's types have them. */
function listsOf<Value extends object>(value: Value) {
	return structuredClone(value) as { -readonly [Key in keyof Value]: Writable<Value[Key]> };
}

type Writable<Value> = Value extends readonly [] ? never[] : Value;
