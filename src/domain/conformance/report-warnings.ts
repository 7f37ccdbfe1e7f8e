import type { ConformanceReport } from "#src/schema/conformance-report.ts";
import { isMeshProfile } from "./mesh-profile-results.ts";

/** Profiles known so far; MESH, HTTP and TLS were the names up to v1.0. */
const KNOWN_PROFILES: readonly string[] = [
	"MESH",
	"MESH-HTTP",
	"MESH-GRPC",
	"GATEWAY-HTTP",
	"GATEWAY-GRPC",
	"GATEWAY-TLS",
	"GATEWAY-TCP",
	"GATEWAY-UDP",
	"HTTP",
	"TLS",
];

/** What is odd about a report without being wrong, in sentences. */
export function reportWarnings(report: Pick<ConformanceReport, "profiles">): readonly string[] {
	const names = report.profiles.map(({ name }) => name);
	const unknown = [...new Set(names)].filter((name) => !KNOWN_PROFILES.includes(name));
	const doubled = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
	const warnings = [
		...unknown.map((name) => `The profile ${JSON.stringify(name)} is not known here; it is kept.`),
		...doubled.map((name) => `The profile ${JSON.stringify(name)} is in the report twice.`),
	];
	if (names.some(isMeshProfile)) return warnings;
	return [...warnings, "The report has no mesh profile, so that no table will show it."];
}
