import { type Caller, Refusal } from "./command.ts";
import {
	type AskedField,
	askedFields,
	ENTRY_KINDS,
	type EntryKind,
	type EntryStart,
	fieldFault,
	fieldWords,
	fromRepository,
	idFault,
	nameFrom,
} from "./entry-start.ts";

/** What was told before the questions: by words and options of the call. */
export type Told = {
	readonly kind?: EntryKind | undefined;
	readonly id?: string | undefined;
	readonly values: EntryStart["values"];
};

type Ask = NonNullable<Caller["ask"]>;
type Question = {
	readonly label: string;
	/** What belongs there. */
	readonly words: string;
	/** Taken when nothing is answered; "" leaves the field for later. */
	readonly otherwise: string;
	readonly fault: (answer: string) => string | undefined;
};

/**
 * Asks for what was not told, one question after the other, and checks each answer at once.
 *
 * @throws {@link Refusal} when the person asked stops (Ctrl-C, end of input).
 */
export async function askEntry(root: string, told: Told, caller: Caller & { ask: Ask }) {
	caller.print("Enter takes the value in brackets, or leaves the field for later. Ctrl-C stops.\n");
	const kind = told.kind ?? ((await answer(kindQuestion(), caller)) as EntryKind);
	const values: Partial<Record<AskedField, string>> = { ...told.values };
	values.repository ??= await answer(fieldQuestion(kind, "repository", ""), caller);
	const known = knownFrom(values.repository);
	const id = told.id ?? (await answer(idQuestion(root, known?.id ?? ""), caller));
	values.name ??= await answer(fieldQuestion(kind, "name", known?.name ?? nameFrom(id)), caller);
	for (const field of askedFields(kind)) {
		values[field] ??= await answer(
			fieldQuestion(kind, field, field === "status" ? "unknown" : ""),
			caller,
		);
	}
	return { kind, id, values: answered(values) };
}

function answered(values: Partial<Record<AskedField, string>>): EntryStart["values"] {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}

function knownFrom(repository: string) {
	try {
		return repository === "" ? undefined : fromRepository(repository);
	} catch {
		// A repository of another form tells no name.
		return undefined;
	}
}

async function answer(question: Question, caller: Caller & { ask: Ask }): Promise<string> {
	const { label, words, otherwise, fault } = question;
	const shown = otherwise === "" ? "" : ` [${otherwise}]`;
	for (;;) {
		const given = await caller.ask(`\n${words}\n${label}${shown}: `);
		if (given === undefined) throw new Refusal("Stopped; nothing was written.");
		const value = given.trim() || otherwise;
		const said = fault(value);
		if (said === undefined) return value;
		caller.print(`${said}\n`);
	}
}

function kindQuestion(): Question {
	const kinds = ENTRY_KINDS.join(", ");
	return {
		label: "kind",
		words: `What it is: ${kinds} (proxy also for gateways, load balancers and client libraries).`,
		otherwise: "mesh",
		fault: (word) =>
			ENTRY_KINDS.some((kind) => kind === word) ? undefined : `Write one of ${kinds}.`,
	};
}

function idQuestion(root: string, otherwise: string): Question {
	const words = "Its id: lower-case letters, digits and hyphens; it becomes the address and stays.";
	return { label: "id", words, otherwise, fault: (id) => idFault(root, id) };
}

function fieldQuestion(kind: EntryKind, field: AskedField, otherwise: string): Question {
	const isLater = otherwise === "" && field !== "name";
	return {
		label: field,
		words: fieldWords(kind, field),
		otherwise,
		fault: (value) => (isLater && value === "" ? undefined : fieldFault(kind, field, value)),
	};
}
