import type { ConformanceReport } from "#src/schema/conformance-report.ts";

type Named = {
	readonly implementation: Pick<ConformanceReport["implementation"], "project">;
	readonly filed: Pick<ConformanceReport["filed"], "mesh">;
};

/** The id reports of one implementation share: that of its mesh entry, else its name as an id. */
export function implementationId({ implementation, filed }: Named): string {
	return filed.mesh ?? nameAsId(implementation.project);
}

/** A name as an id: `Buoyant Enterprise for Linkerd` becomes `buoyant-enterprise-for-linkerd`. */
export function nameAsId(name: string): string {
	const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== "");
	return words.join("-").slice(0, 60).replace(/-$/, "") || "unnamed";
}
