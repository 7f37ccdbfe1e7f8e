import { fileKindAt } from "#src/schema/file-kind-at.ts";
import { nearest } from "#src/schema/nearest.ts";
import { type Catalog, filesOf } from "./catalog.ts";
import type { RuleFinding } from "./rule.ts";
import { chapterPath } from "./site-pages.ts";
import { baseName } from "./strings.ts";

/**
 * Findings without those that only follow from another problem, which is told by itself.
 *
 * Mending the one cause mends these as well.
 */
export function withoutFollowUps(
	findings: readonly RuleFinding[],
	catalog: Catalog,
): readonly RuleFinding[] {
	const isExplained = explanations(findings, catalog);
	const faulty = new Set(
		catalog.files.filter(({ refused = [] }) => refused.length > 0).map(({ file }) => file),
	);
	return findings.filter((finding) => {
		// What is odd about a file is looked at when nothing is wrong with it.
		const waits = finding.severity === "warning" && faulty.has(finding.file);
		return !waits && !isExplained(finding);
	});
}

function explanations(findings: readonly RuleFinding[], catalog: Catalog) {
	const explaining = findings.filter(({ explains = [] }) => explains.length > 0);
	const byFile = Map.groupBy(explaining, ({ file }) => file);
	const causes = new Set(explaining.flatMap(({ explains = [] }) => explains));
	const misplaced = misplacedNames(catalog);
	const broken = brokenCauses(catalog);
	const lost = lostIds(catalog);
	const links = linkLines(findings);
	const gone = new Set(findings.flatMap(({ rule, cause }) => (rule === LEAD ? [cause] : [])));
	return (finding: RuleFinding): boolean => {
		const [kind = "", what = ""] = finding.cause?.split(" ") ?? [];
		if (broken.has(kind)) return true;
		// A duplicate took the place of what was there; a slip of the pen is a problem of its own.
		const isGone = kind === "term" || gone.has(finding.cause);
		if (isGone && (causes.has(kind) || lost.has(kind))) return true;
		if (isScript(finding) && links.has(lineOf(finding))) return true;
		if (kind === "entry" && misplaced.some((name) => isNear(what, name))) return true;
		const page = what.split("#", 1)[0] ?? "";
		if (misplaced.some((name) => chapterPath(name) === page)) return true;
		return (byFile.get(finding.file) ?? []).some(
			({ rule, explains = [] }) =>
				rule !== finding.rule && (explains.includes("*") || explains.includes(finding.rule)),
		);
	};
}

/** Shorter names are near to each other by chance. */
const SHORTEST = 4;

const isNear = (id: string, name: string) =>
	id === name ||
	(id.length >= SHORTEST && name.length >= SHORTEST && nearest(id, [name]) !== undefined);

/** Names of files that lie in the wrong place, have the wrong name or cannot be read. */
function misplacedNames({ paths, unread = new Set() }: Catalog): readonly string[] {
	return paths
		.filter(({ path, type }) => {
			const place = type === "file" ? fileKindAt(path) : undefined;
			// An entry that cannot be read is there all the same.
			const isUnreadChapter = unread.has(path) && path.startsWith("content/guide/");
			return place === undefined || place.expected !== path || isUnreadChapter;
		})
		.map(({ path }) => baseName(path).replace(/\..*$/, "").toLowerCase());
}

/** Kinds of things of which too little is known for one of them to be missed. */
function brokenCauses(catalog: Catalog): ReadonlySet<string> {
	const isBroken = (kind: "capabilities" | "glossary") =>
		filesOf(catalog, kind).every(({ file, refused = [] }) => {
			return catalog.unread?.has(file) === true || refused.some((path) => path.length < 3);
		});
	return new Set([
		...(isBroken("capabilities") ? ["capability"] : []),
		...(isBroken("glossary") ? ["term"] : []),
	]);
}

/** Kinds of things of which the schema refused an id. */
function lostIds(catalog: Catalog): ReadonlySet<string> {
	const isLost = (kind: "capabilities" | "glossary") =>
		filesOf(catalog, kind).some(({ refused = [] }) => refused.some((path) => path.at(-1) === "id"));
	return new Set([
		...(isLost("capabilities") ? ["capability"] : []),
		...(isLost("glossary") ? ["term"] : []),
	]);
}

/** Lines whose link is reported: the address of a link is told as a link. */
function linkLines(findings: readonly RuleFinding[]): ReadonlySet<string> {
	return new Set(findings.filter(({ rule }) => rule === "prose-link").map(lineOf));
}

const lineOf = ({ file, place }: RuleFinding) => `${file}:${place?.line}`;

const isScript = ({ rule, message }: RuleFinding) =>
	rule === "prose-markup" && message.endsWith("is a script address.");

/** Fewer are told one by one, each with the nearest id there is. */
const FEWEST = 3;

/** The rule that knows what was there before. */
const LEAD = "published-id";

/**
 * Findings with one cause, told as one: an entry or capability that is gone is missed in many places.
 *
 * The message is placed where it is gone, or at the first of them, and counts the others.
 */
export function toldOnce(findings: readonly RuleFinding[]): readonly RuleFinding[] {
	const byCause = Map.groupBy(findings, ({ cause }) => cause);
	return findings.flatMap((finding): readonly RuleFinding[] => {
		const alike = finding.cause === undefined ? [] : (byCause.get(finding.cause) ?? []);
		const lead = alike.find(({ rule }) => rule === LEAD);
		if (lead === undefined && alike.length < FEWEST) return [finding];
		return (lead ?? alike[0]) === finding ? [summary(finding, alike)] : [];
	});
}

const WORDS: Readonly<Record<string, string>> = {
	capability: "a capability",
	entry: "an entry",
	heading: "a heading",
	page: "a page of this site",
	term: "a term",
};

function summary(finding: RuleFinding, alike: readonly RuleFinding[]): RuleFinding {
	const others = alike.filter(({ rule }) => rule !== LEAD);
	if (others.length === 0) return finding;
	const [kind = "", id = ""] = finding.cause?.split(" ") ?? [];
	const files = new Set(others.map(({ file }) => file)).size;
	const of = files === 1 ? "1 file names" : `${files} files name`;
	const places = `${of} it in ${others.length} ${others.length === 1 ? "place" : "places"}`;
	const isLead = finding.rule === LEAD;
	const said = `"${id}" is not ${WORDS[kind] ?? kind}${isLead ? " any more" : ""}`;
	return { ...finding, message: `${said}: ${places}${isLead ? "" : ", this one first"}.` };
}
