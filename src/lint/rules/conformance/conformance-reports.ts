import type { FiledReport } from "#src/domain/conformance/report.ts";
import { type Catalog, filesOf } from "#src/lint/catalog.ts";
import { conformanceReportSchema } from "#src/schema/conformance/report.ts";

/** A valid conformance report and its file. */
export type PlacedReport = {
	readonly file: string;
	readonly report: FiledReport;
};

const FOLDER = "data/conformance/gateway-api/";

const known = new WeakMap<object, ReturnType<typeof conformanceReportSchema.safeParse>>();

/** The conformance reports of a root; those their schema refused are reported there and left out. */
export function conformanceReports(catalog: Catalog): readonly PlacedReport[] {
	return filesOf(catalog, "conformance-report").flatMap(({ file, data }) => {
		// Several rules ask for the same reports, which do not change during a check.
		const parsed = known.get(data) ?? conformanceReportSchema.safeParse(data);
		known.set(data, parsed);
		const id = file.slice(FOLDER.length, -".yaml".length);
		return parsed.success ? [{ file, report: { ...parsed.data, id } }] : [];
	});
}
