import { abstractions } from "#src/catalog/abstractions.ts";
import { conformanceDay, conformanceReports, smiHistory } from "#src/catalog/conformance.ts";
import type { StandardsContext } from "#src/domain/conformance/entry.ts";

/** Reports, SMI's history and the specifications, to ask about any entry. */
export async function standardsContext(): Promise<StandardsContext> {
	return {
		reports: await conformanceReports(),
		smi: await smiHistory(),
		abstractions: await abstractions(),
		day: await conformanceDay(),
	};
}
