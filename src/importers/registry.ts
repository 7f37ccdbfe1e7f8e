import type { FormatName } from "./recognition.ts";
import type { Importer } from "./source.ts";

/** The reader of each format, loaded when a file needs it: one line each. */
const READERS: Readonly<Record<FormatName, () => Promise<Importer>>> = {
	meshery: async () => (await import("./meshery.ts")).meshery,
	nighthawk: async () => (await import("./nighthawk.ts")).nighthawk,
	fortio: async () => (await import("./fortio.ts")).fortio,
	k6: async () => (await import("./k6.ts")).k6,
	vegeta: async () => (await import("./vegeta.ts")).vegeta,
	oha: async () => (await import("./oha.ts")).oha,
	gowrk2: async () => (await import("./gowrk2.ts")).gowrk2,
	ghz: async () => (await import("./ghz.ts")).ghz,
	smp: async () => (await import("./smp.ts")).smp,
	nighthawkText: async () => (await import("./nighthawk-text.ts")).nighthawkText,
	fortioText: async () => (await import("./fortio-text.ts")).fortioText,
	k6Text: async () => (await import("./k6-text.ts")).k6Text,
	vegetaEncode: async () => (await import("./vegeta-encode.ts")).vegetaEncode,
	vegetaText: async () => (await import("./vegeta-text.ts")).vegetaText,
	ohaText: async () => (await import("./oha-text.ts")).ohaText,
	wrk2: async () => (await import("./wrk2.ts")).wrk2,
	hey: async () => (await import("./hey.ts")).hey,
	ghzText: async () => (await import("./ghz-report.ts")).ghzText,
	ab: async () => (await import("./ab.ts")).ab,
};

/** The readers of these formats, in the same order. */
export function loadReaders(names: readonly FormatName[]): Promise<readonly Importer[]> {
	return Promise.all(names.map((name) => READERS[name]()));
}
