const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * The days or months that a text may mean, as `YYYY-MM-DD` or `YYYY-MM`.
 *
 * Where day and month could change places (03/04/2026) both are given, so that whoever asks knows that
 * it is not settled. With points the day always comes first.
 */
export function writtenDays(text: string): readonly string[] {
	return FORMS.flatMap(({ form, read }) => {
		const parts = text.trim().match(form);
		return parts === null ? [] : read(parts.slice(1));
	});
}

type Form = {
	readonly form: RegExp;
	readonly read: (parts: readonly string[]) => readonly string[];
};

const FORMS: readonly Form[] = [
	{
		form: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T[\d:.]+(?:Z|\+00:00)?)?$/,
		read: ([year, month, day]) => written(year, month, day),
	},
	{ form: /^(\d{4})(\d{2})(\d{2})$/, read: ([year, month, day]) => written(year, month, day) },
	{ form: /^(\d{4})[-/.](\d{1,2})$/, read: ([year, month]) => written(year, month) },
	{
		form: /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/,
		read: ([day, month, year]) => written(year, month, day),
	},
	{
		form: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/,
		read: ([one, two, year]) => [...written(year, one, two), ...written(year, two, one)],
	},
	{
		form: /^(\d{1,2})(?:st|nd|rd|th|\.)?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/i,
		read: ([day, month, year]) => named(year, month, day),
	},
	{
		form: /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i,
		read: ([month, day, year]) => named(year, month, day),
	},
	{ form: /^([a-z]{3,9})\.?\s+(\d{4})$/i, read: ([month, year]) => named(year, month) },
];

function named(year = "", word = "", day?: string): readonly string[] {
	const name = word.toLowerCase();
	const index = MONTHS.findIndex((month) => name.startsWith(month));
	const long = FULL[index] ?? "";
	return index >= 0 && (long.startsWith(name) || name === "sept")
		? written(year, String(index + 1), day)
		: [];
}

const FULL =
	"january february march april may june july august september october november december".split(
		" ",
	);

function written(year = "", month = "", day?: string): readonly string[] {
	if (Number(month) < 1 || Number(month) > 12) return [];
	const parts = [
		year,
		month.padStart(2, "0"),
		...(day === undefined ? [] : [day.padStart(2, "0")]),
	];
	return [parts.join("-")];
}
