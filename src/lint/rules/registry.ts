import type { Rule } from "../rule.ts";
import { abstractionReference } from "./abstraction-reference.ts";
import { benchmarkAboveTarget } from "./benchmark-above-target.ts";
import { benchmarkBaseline } from "./benchmark-baseline.ts";
import { benchmarkDuplicateRun } from "./benchmark-duplicate-run.ts";
import { benchmarkMesh } from "./benchmark-mesh.ts";
import { benchmarkMixedLoads } from "./benchmark-mixed-loads.ts";
import { benchmarkPercentileOrder } from "./benchmark-percentile-order.ts";
import { benchmarkProvenance } from "./benchmark-provenance.ts";
import { benchmarkTimeOrder } from "./benchmark-time-order.ts";
import { benchmarkUnitSlip } from "./benchmark-unit-slip.ts";
import { claimDay } from "./claim-day.ts";
import { claimModes } from "./claim-modes.ts";
import { claimNote } from "./claim-note.ts";
import { conformanceClaim } from "./conformance-claim.ts";
import { conformancePlace } from "./conformance-place.ts";
import { conformanceSmi } from "./conformance-smi.ts";
import { dateOrder } from "./date-order.ts";
import { duplicateCapability } from "./duplicate-capability.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateName } from "./duplicate-name.ts";
import { endedStatus } from "./ended-status.ts";
import { evidenceUrl } from "./evidence-url.ts";
import { fileName } from "./file-name.ts";
import { futureDate } from "./future-date.ts";
import { guideGlossary } from "./guide-glossary.ts";
import { markup } from "./markup.ts";
import { readinessBands } from "./readiness-bands.ts";
import { readinessCapability } from "./readiness-capability.ts";
import { readinessExamples } from "./readiness-examples.ts";
import { readinessIds } from "./readiness-ids.ts";
import { readinessNextStep } from "./readiness-next-step.ts";
import { readinessReference } from "./readiness-reference.ts";
import { readinessSums } from "./readiness-sums.ts";
import { releaseDays } from "./releases/release-days.ts";
import { releaseEnded } from "./releases/release-ended.ts";
import { releaseEntry } from "./releases/release-entry.ts";
import { releaseLatest } from "./releases/release-latest.ts";
import { releaseOrder } from "./releases/release-order.ts";
import { releasePolicy } from "./releases/release-policy.ts";
import { releaseRange } from "./releases/release-range.ts";
import { selfReference } from "./self-reference.ts";
import { settledQuestion } from "./settled-question.ts";
import { strengthsReference } from "./strengths-reference.ts";
import { unexpectedFile } from "./unexpected-file.ts";
import { unknownCapability } from "./unknown-capability.ts";
import { unknownReference } from "./unknown-reference.ts";

/** Every rule across files: one line each. */
export const RULES: readonly Rule[] = [
	abstractionReference,
	benchmarkAboveTarget,
	benchmarkBaseline,
	benchmarkDuplicateRun,
	benchmarkMesh,
	benchmarkMixedLoads,
	benchmarkPercentileOrder,
	benchmarkProvenance,
	benchmarkTimeOrder,
	benchmarkUnitSlip,
	claimModes,
	claimDay,
	claimNote,
	conformanceClaim,
	conformancePlace,
	conformanceSmi,
	dateOrder,
	duplicateCapability,
	duplicateId,
	duplicateName,
	endedStatus,
	evidenceUrl,
	fileName,
	futureDate,
	guideGlossary,
	markup,
	readinessBands,
	readinessCapability,
	readinessExamples,
	readinessIds,
	readinessNextStep,
	readinessReference,
	readinessSums,
	releaseDays,
	releaseEnded,
	releaseEntry,
	releaseLatest,
	releaseOrder,
	releasePolicy,
	releaseRange,
	selfReference,
	settledQuestion,
	strengthsReference,
	unexpectedFile,
	unknownCapability,
	unknownReference,
];
