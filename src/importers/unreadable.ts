import { fieldsOf, listOf, own } from "./amount.ts";
import type { Source } from "./importer.ts";

/** Outputs that are known and cannot become one run, with what to do instead. */
type Unreadable = {
	readonly recognises: (source: Source) => boolean;
	readonly reason: string;
};

const UNREADABLE: readonly Unreadable[] = [
	{
		recognises: ({ text }) => /^\s*<(!doctype|html|head|body|\?xml|[a-z]+[\s>])/i.test(text),
		reason: "It is a web page, not a result.",
	},
	{
		recognises: ({ text }) => text.startsWith("Nighthawk - A layer 7 protocol benchmarking tool"),
		reason: "It is what Nighthawk prints for people; run it with --output-format json.",
	},
	{
		recognises: ({ text }) => /^StartTime,ActualDuration,Labels,/.test(text),
		reason: "It is istio/tools' table of many runs; import the fortio JSON of each run.",
	},
	{
		recognises: ({ text }) => /^\s*\{"(type|metric)":"[^"]+","(data|type|metric)":/.test(text),
		reason: "It is k6's stream of single points; export the summary with --summary-export.",
	},
	{
		recognises: ({ text }) =>
			/^\s*Latency distribution:/im.test(text) && /in [\d.]+ secs/.test(text),
		reason: "It is what hey prints, which has no importer.",
	},
	{
		recognises: ({ json }) => listOf(json).length === 0 && Array.isArray(json),
		reason: "It is an empty list.",
	},
	{
		recognises: ({ json }) => listOf(own(fieldsOf(json), "runs")).length > 0,
		reason: "It is a whole experiment; import one of its runs.",
	},
];

/** Why this output, though known, cannot be read; `undefined` for all others. */
export function unreadableReason(source: Source): string | undefined {
	return UNREADABLE.find(({ recognises }) => recognises(source))?.reason;
}
