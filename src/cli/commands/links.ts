import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readYamlFile } from "#src/files/read-yaml.ts";
import { linkHealthSchema } from "#src/schema/entries/link-health.ts";
import { checkLink, checkLinks } from "../check-link.ts";
import { type Caller, type Command, Refusal, UsageError } from "../command.ts";
import { formatProblems } from "../format-problems.ts";
import {
	dueAddresses,
	type LinkRecord,
	linkedAddresses,
	linkHealth,
	linkProblems,
	linkRecord,
	withAnswer,
} from "../link-record.ts";
import { loadCommit, loadRoot } from "../load-root.ts";
import { rootFolder, today } from "../root-folder.ts";
import { writeWhole } from "../write-whole.ts";

const FILE = "data/link-health.json";
const OFFLINE = `No address answered: this machine seems to be offline. ${FILE} is not written.`;
/** Answers between two writes of the record: what a stopped run loses at most. */
const KEPT_EVERY = 20;

const OPTIONS = {
	root: { type: "string" },
	changed: { type: "string" },
	resume: { type: "boolean" },
	days: { type: "string", default: "30" },
	most: { type: "string", default: "2000" },
	minutes: { type: "string", default: "30" },
	format: { type: "string", default: "text" },
} as const;

/** Asks whether the evidence can still be read. */
export const links: Command = {
	usage: `Usage: npm run mesh -- links [--days 30] [--most 2000] [--minutes 30] [--resume]
                                       [--root DIR]
       npm run mesh -- links --changed BASE [--format text|json|github|md]

Asks for the head of every address in the data, one question at a time to each host, and keeps the
answers in ${FILE}. A run that is stopped is taken up by the next one.

  --days N         ask again for what was asked more than N days ago
  --most N         ask for at most N addresses
  --minutes N      start no further question after N minutes
  --resume         take up a stopped run, as every run does: said for readers of a script
  --changed BASE   ask only for addresses that the commit BASE does not have, and write nothing
  --format FORMAT  of the findings: text, json, github for notes in a pull request, md for an issue

Exit code: 0, 1 when this machine is offline or a new address is gone, 2 wrong usage.`,
	run(args, caller) {
		const { values } = parseArgs({ args: [...args], options: OPTIONS });
		const [days, most, minutes] = [values.days, values.most, values.minutes].map(amount);
		const root = rootFolder(values.root, caller);
		const plan = { root, format: formatProblems(values.format), days, most, minutes } as Plan;
		const { changed } = values;
		return changed === undefined ? askAll(plan, caller) : askNew(plan, changed, caller);
	},
};

type Plan = {
	readonly root: string;
	readonly format: ReturnType<typeof formatProblems>;
	readonly days: number;
	readonly most: number;
	readonly minutes: number;
};

function amount(text: string): number {
	if (!/^\d{1,5}$/.test(text)) throw new UsageError(`"${text}" is not a whole number.`);
	return Number(text);
}

async function askAll(plan: Plan, { print, warn }: Caller): Promise<number> {
	const path = join(plan.root, FILE);
	const loaded = loadRoot(plan.root);
	const addresses = linkedAddresses(loaded);
	const all = [...addresses.keys()];
	const before = dayBefore(plan.days);
	let record = recordAt(path);
	let [answers, isOnline] = [0, false];
	// Without any answer it is this machine that is cut off, not the web.
	const write = () => isOnline && writeWhole(path, recordText(record, all), true);
	const due = dueAddresses(all, record, before).slice(0, plan.most);
	await ask(due, plan, (address, answer) => {
		record = withAnswer(record, address, answer, today());
		isOnline ||= answer.outcome !== "failing" || answer.status !== undefined;
		answers += 1;
		if (answers % KEPT_EVERY === 0) write();
	});
	if (answers > 0 && !isOnline) throw new Refusal(OFFLINE);
	write();
	const { findings } = linkHealth(record, all);
	print(plan.format(loaded.files.length, linkProblems(findings, addresses)));
	const open = dueAddresses(all, record, before).length;
	warn(`${answers} of ${all.length} addresses asked, ${open} still to ask.\n`);
	return 0;
}

async function askNew(plan: Plan, base: string, { print }: Caller): Promise<number> {
	const known = linkedAddresses(loadCommit(plan.root, base));
	const loaded = loadRoot(plan.root);
	const addresses = linkedAddresses(loaded);
	const added = [...addresses.keys()].filter((address) => !known.has(address));
	let record = linkRecord(undefined);
	await ask(added.slice(0, plan.most), plan, (address, answer) => {
		record = withAnswer(record, address, answer, today());
	});
	const problems = linkProblems([...record.findings.values()], addresses);
	print(plan.format(loaded.files.length, problems));
	return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

function ask(
	addresses: readonly string[],
	{ minutes }: Plan,
	answered: Parameters<typeof checkLinks>[0]["answered"],
): Promise<number> {
	const milliseconds = minutes * 60_000;
	const polite = { hosts: 8, pauseMs: 1000, milliseconds, check: checkLink };
	return checkLinks({ addresses, answered, ...polite });
}

function recordAt(path: string): LinkRecord {
	if (!existsSync(path)) return linkRecord(undefined);
	const read = linkHealthSchema.safeParse(readYamlFile(path).data);
	if (!read.success) throw new UsageError(`${FILE} is not what this command writes; remove it.`);
	return linkRecord(read.data);
}

function recordText(record: LinkRecord, addresses: readonly string[]): string {
	return `${JSON.stringify(linkHealth(record, addresses), undefined, "\t")}\n`;
}

function dayBefore(days: number): string {
	return new Date(Date.parse(today()) - days * 86_400_000).toISOString().slice(0, 10);
}
