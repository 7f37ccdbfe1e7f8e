/** Neighbours of one kind: texts, or paths. */
const RUN = /(?:<text [^>]*>[^<]*<\/text>){2,}|(?:<path [^>]*\/>){2,}/g;
const ELEMENT = /<(text|path)( [^>]*?)(\/?>)([^<]*)/g;
const ATTRIBUTE = / ([\w-]+)="[^"]*"/g;

/** What elements take from the group around them, by the rules of SVG and our own style sheet alike. */
const INHERITED = new Set([
	"class",
	"fill",
	"font-family",
	"font-size",
	"font-weight",
	"stroke",
	"stroke-dasharray",
	"stroke-width",
]);

/**
 * Lets neighbours that look alike say so once, in a group around them.
 *
 * Most of a chart is labels of one size and lines of one colour: a fifth of its bytes.
 */
export function sharedAttributes(markup: string): string {
	return markup.replace(RUN, (run) => {
		const elements = [...run.matchAll(ELEMENT)].map(
			([, name = "", all = "", end = "", text = ""]) => {
				// A pattern is cut to the element that it fills.
				const isShared = (key: string) => INHERITED.has(key) && !all.includes("url(");
				const look = all.replace(ATTRIBUTE, (one, key: string) => (isShared(key) ? one : ""));
				const own = all.replace(ATTRIBUTE, (one, key: string) => (isShared(key) ? "" : one));
				const close = name === "text" ? "</text>" : "";
				return {
					look,
					own: `<${name}${own}${end}${text}${close}`,
					whole: `<${name}${all}${end}${text}${close}`,
				};
			},
		);
		return rows(elements).map(grouped).join("");
	});
}

type Element = {
	/** The attributes it can share. */
	readonly look: string;
	/** The element without them. */
	readonly own: string;
	readonly whole: string;
};

/** Neighbours with one look. */
function rows(elements: readonly Element[]): readonly (readonly Element[])[] {
	const found: Element[][] = [];
	for (const element of elements) {
		if (found.at(-1)?.[0]?.look === element.look) found.at(-1)?.push(element);
		else found.push([element]);
	}
	return found;
}

function grouped(row: readonly Element[]): string {
	const [first] = row;
	if (first === undefined || row.length < 2 || first.look === "") {
		return row.map(({ whole }) => whole).join("");
	}
	return `<g${first.look}>${row.map(({ own }) => own).join("")}</g>`;
}
