/** What a machine-readable source says of one release cycle. What it does not say is missing. */
export type FoundCycle = {
	readonly cycle: string;
	readonly released?: string | undefined;
	readonly support_ends?: string | undefined;
	readonly extended_support_ends?: string | undefined;
	readonly lts?: boolean | undefined;
	readonly latest?: string | undefined;
	readonly latest_released?: string | undefined;
	/** Page that shows the newest patch. */
	readonly latest_source?: string | undefined;
};

/** A kind of document that can be read. Reading trusts nothing about the value. */
export type ReleasesReader = {
	readonly kind: "endoflife" | "github" | "kuma-versions";
	readonly name: string;
	readonly recognises: (value: unknown) => boolean;
	/** Everything it holds; parts that are not as they should be are left out. */
	readonly read: (value: unknown) => readonly FoundCycle[];
};

type Fields = Readonly<Record<string, unknown>>;

/** The value as fields, none where it is not a mapping. */
export function fields(value: unknown): Fields {
	return typeof value === "object" && value !== null && !Array.isArray(value)
		? (value as Fields)
		: {};
}

/** The items of a list, at most a thousand; none where the value is not a list. */
export function items(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value.slice(0, 1000) : [];
}

/** A day of the calendar, cut from a time where it is one. */
export function dayIn(value: unknown): string | undefined {
	if (typeof value !== "string") return undefined;
	const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(value)?.[0];
	if (day === undefined) return undefined;
	const time = new Date(`${day}T00:00:00Z`);
	const isReal = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
	return isReal ? day : undefined;
}

/** A version made of digits and the few signs versions have; anything else is not taken over. */
export function versionIn(value: unknown): string | undefined {
	const isVersion = typeof value === "string" && /^\d[0-9A-Za-z.+-]{0,39}$/.test(value);
	return isVersion ? value : undefined;
}

/** A public https address without user name, port or odd signs. */
export function pageIn(value: unknown): string | undefined {
	const isPage =
		typeof value === "string" && /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}\/[\w\-.~/%+#]*$/i.test(value);
	return isPage && value.length <= 300 ? value : undefined;
}
