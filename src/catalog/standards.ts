import { abstractions } from "#src/catalog/abstractions.ts";
import { conformanceDay, conformanceReports, smiHistory } from "#src/catalog/conformance.ts";
import type { StandardsGround } from "#src/domain/conformance/entry.ts";

/** Reports, SMI's history and the specifications, to ask about any entry. */
export async function standardsGround(): Promise<StandardsGround> {
	return {
		reports: await conformanceReports(),
		smi: await smiHistory(),
		abstractions: await abstractions(),
		day: await conformanceDay(),
	};
}
