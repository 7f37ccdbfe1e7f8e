import type { Rule } from "../rule.ts";
import { benchmarkAboveTarget } from "./benchmarks/benchmark-above-target.ts";
import { benchmarkBaseline } from "./benchmarks/benchmark-baseline.ts";
import { benchmarkDuplicateRun } from "./benchmarks/benchmark-duplicate-run.ts";
import { benchmarkMesh } from "./benchmarks/benchmark-mesh.ts";
import { benchmarkMixedLoads } from "./benchmarks/benchmark-mixed-loads.ts";
import { benchmarkPercentileOrder } from "./benchmarks/benchmark-percentile-order.ts";
import { benchmarkProvenance } from "./benchmarks/benchmark-provenance.ts";
import { benchmarkResources } from "./benchmarks/benchmark-resources.ts";
import { benchmarkSetUp } from "./benchmarks/benchmark-set-up.ts";
import { benchmarkTimeOrder } from "./benchmarks/benchmark-time-order.ts";
import { benchmarkUnitSlip } from "./benchmarks/benchmark-unit-slip.ts";
import { benchmarkVersion } from "./benchmarks/benchmark-version.ts";
import { presetReference } from "./choosing/preset-reference.ts";
import { claimDay } from "./comparison/claim-day.ts";
import { claimImplies } from "./comparison/claim-implies.ts";
import { claimModes } from "./comparison/claim-modes.ts";
import { claimNone } from "./comparison/claim-none.ts";
import { claimNote } from "./comparison/claim-note.ts";
import { claimRelease } from "./comparison/claim-release.ts";
import { duplicateCapability } from "./comparison/duplicate-capability.ts";
import { evidenceEntry } from "./comparison/evidence-entry.ts";
import { evidencePage } from "./comparison/evidence-page.ts";
import { evidenceRoot } from "./comparison/evidence-root.ts";
import { evidenceSecondHand } from "./comparison/evidence-second-hand.ts";
import { evidenceShared } from "./comparison/evidence-shared.ts";
import { evidenceUrl } from "./comparison/evidence-url.ts";
import { migrationReference } from "./comparison/migration-reference.ts";
import { noteQualifier } from "./comparison/note-qualifier.ts";
import { settledQuestion } from "./comparison/settled-question.ts";
import { sidecarMode } from "./comparison/sidecar-mode.ts";
import { unknownCapability } from "./comparison/unknown-capability.ts";
import { abstractionReference } from "./conformance/abstraction-reference.ts";
import { conformanceClaim } from "./conformance/conformance-claim.ts";
import { conformancePlace } from "./conformance/conformance-place.ts";
import { conformanceSmi } from "./conformance/conformance-smi.ts";
import { activeStatus } from "./entries/active-status.ts";
import { basedOn } from "./entries/based-on.ts";
import { dateOrder } from "./entries/date-order.ts";
import { discontinuedStatus } from "./entries/discontinued-status.ts";
import { duplicateId } from "./entries/duplicate-id.ts";
import { duplicateName } from "./entries/duplicate-name.ts";
import { licenceId } from "./entries/licence-id.ts";
import { movedFrom } from "./entries/moved-from.ts";
import { publishedId } from "./entries/published-id.ts";
import { referenceLoop } from "./entries/reference-loop.ts";
import { selfReference } from "./entries/self-reference.ts";
import { sharedHome } from "./entries/shared-home.ts";
import { similarId } from "./entries/similar-id.ts";
import { unknownReference } from "./entries/unknown-reference.ts";
import { guideChapters } from "./guide/guide-chapters.ts";
import { guideFigures } from "./guide/guide-figures.ts";
import { guideGlossary } from "./guide/guide-glossary.ts";
import { pageReference } from "./guide/page-reference.ts";
import { proseHeading } from "./prose/prose-heading.ts";
import { proseLink } from "./prose/prose-link.ts";
import { proseMarkup } from "./prose/prose-markup.ts";
import { proseSyntax } from "./prose/prose-syntax.ts";
import { readinessBands } from "./readiness/readiness-bands.ts";
import { readinessCapability } from "./readiness/readiness-capability.ts";
import { readinessExamples } from "./readiness/readiness-examples.ts";
import { readinessIds } from "./readiness/readiness-ids.ts";
import { readinessNextStep } from "./readiness/readiness-next-step.ts";
import { readinessReference } from "./readiness/readiness-reference.ts";
import { readinessSums } from "./readiness/readiness-sums.ts";
import { releaseDays } from "./releases/release-days.ts";
import { releaseEntry } from "./releases/release-entry.ts";
import { releaseLatest } from "./releases/release-latest.ts";
import { releaseOfDiscontinued } from "./releases/release-of-discontinued.ts";
import { releaseOrder } from "./releases/release-order.ts";
import { releasePolicy } from "./releases/release-policy.ts";
import { releaseRange } from "./releases/release-range.ts";
import { gettingStartedMode } from "./strengths/getting-started-mode.ts";
import { strengthsReference } from "./strengths/strengths-reference.ts";
import { duplicateItem } from "./text/duplicate-item.ts";
import { fileName } from "./text/file-name.ts";
import { futureDate } from "./text/future-date.ts";
import { markup } from "./text/markup.ts";
import { placeholder } from "./text/placeholder.ts";
import { reservedId } from "./text/reserved-id.ts";
import { typographicQuote } from "./text/typographic-quote.ts";
import { unexpectedFile } from "./text/unexpected-file.ts";
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
	benchmarkResources,
	benchmarkSetUp,
	benchmarkTimeOrder,
	benchmarkUnitSlip,
	benchmarkVersion,
	claimModes,
	claimDay,
	claimNone,
	claimNote,
	conformanceClaim,
	conformancePlace,
	conformanceSmi,
	dateOrder,
	duplicateCapability,
	duplicateId,
	duplicateItem,
	duplicateName,
	discontinuedStatus,
	evidencePage,
	evidenceUrl,
	fileName,
	futureDate,
	gettingStartedMode,
	guideChapters,
	guideFigures,
	guideGlossary,
	pageReference,
	placeholder,
	presetReference,
	proseHeading,
	proseLink,
	proseMarkup,
	proseSyntax,
	markup,
	movedFrom,
	publishedId,
	migrationReference,
	readinessBands,
	readinessCapability,
	readinessExamples,
	readinessIds,
	readinessNextStep,
	readinessReference,
	readinessSums,
	referenceLoop,
	releaseDays,
	releaseOfDiscontinued,
	releaseEntry,
	releaseLatest,
	releaseOrder,
	releasePolicy,
	releaseRange,
	selfReference,
	settledQuestion,
	sidecarMode,
	similarId,
	sharedHome,
	strengthsReference,
	reservedId,
	typographicQuote,
	unexpectedFile,
	unknownCapability,
	unknownReference,
	claimImplies,
	claimRelease,
	noteQualifier,
	evidenceShared,
	evidenceEntry,
	evidenceRoot,
	evidenceSecondHand,
	basedOn,
	activeStatus,
	licenceId,
];
