import type { FiledReport } from "#src/domain/conformance/report.ts";
import { type Catalog, filesOf } from "#src/lint/catalog.ts";
import { conformanceReportSchema } from "#src/schema/conformance/report.ts";

/** A valid conformance report and its file. */
export type PlacedReport = {
	readonly file: string;
	readonly report: FiledReport;
};

const FOLDER = "data/conformance/gateway-api/";

/** The conformance reports of a root; those their schema refused are reported there and left out. */
export function conformanceReports(catalog: Catalog): readonly PlacedReport[] {
	return filesOf(catalog, "conformance-report").flatMap(({ file, data }) => {
		const parsed = conformanceReportSchema.safeParse(data);
		const id = file.slice(FOLDER.length, -".yaml".length);
		return parsed.success ? [{ file, report: { ...parsed.data, id } }] : [];
	});
}
