import { tableCsv } from "#src/domain/text/table.ts";
import { documentText } from "./document.ts";
import { documentPath, type Resource } from "./resource.ts";

/** A file of the API. */
export type ApiFile = {
	/** Address without the base path. */
	readonly path: string;
	readonly type: string;
	readonly text: () => Promise<string>;
};

/** Address of a resource's table, without the base path. */
export function csvPath({ path }: Pick<Resource, "path">): string {
	return path.replace(/\.json$/, ".csv");
}

/** Every file of these resources: a JSON document each, and a CSV where there is a table. */
export async function apiFiles(resources: readonly Resource[]): Promise<readonly ApiFile[]> {
	return (await Promise.all(resources.map(filesOf))).flat();
}

async function filesOf(resource: Resource): Promise<readonly ApiFile[]> {
	const documents = (await resource.documents()).map((document) => ({
		path: documentPath(resource, document.id),
		type: "application/json; charset=utf-8",
		text: () => documentText(resource, document),
	}));
	const { table } = resource;
	if (table === undefined) return documents;
	const csv = {
		path: csvPath(resource),
		type: "text/csv; charset=utf-8",
		text: async () => tableCsv(await table()),
	};
	return [...documents, csv];
}
