import { styleText } from "node:util";
import { type Caller, type Command, Refusal, UsageError, visible } from "./command.ts";
import { COMMANDS } from "./commands/registry.ts";

/**
 * Runs the command line.
 *
 * @param args - Arguments after the program's name.
 * @returns The exit code: 0 fine, 1 problems, 2 wrong usage.
 */
export async function main(args: readonly string[], caller: Caller): Promise<number> {
	const [name, ...rest] = args;
	const asksForHelp = (word: string | undefined) => word === "--help" || word === "-h";
	if (asksForHelp(name) || name === "help") return tell(overview(), caller);
	const listed = COMMANDS.find((one) => one.name === name);
	if (listed === undefined) return complain(unknownCommand(name), overview(), caller);
	const command = await listed.load();
	if (rest.some(asksForHelp)) return tell(`${command.usage}\n`, caller);
	return runCommand(command, rest, caller);
}

async function runCommand(
	command: Command,
	args: readonly string[],
	caller: Caller,
): Promise<number> {
	try {
		return await command.run(args, caller);
	} catch (error) {
		if (error instanceof Refusal) return refuse(error.message, caller);
		if (isUsageError(error)) return complain(error.message, `${command.usage}\n`, caller);
		throw error;
	}
}

function isUsageError(error: unknown): error is Error {
	if (error instanceof UsageError) return true;
	// What node:util's parseArgs throws for unknown or incomplete options.
	return error instanceof TypeError && "code" in error && /^ERR_PARSE_ARGS_/.test(`${error.code}`);
}

function unknownCommand(name: string | undefined): string {
	return name === undefined ? "No command given." : `"${name}" is not a command.`;
}

function overview(): string {
	const rows = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}\n`).join("");
	return `Usage: npm run mesh -- <command> [options]\n\n${rows}\n"<command> --help" tells more.\n`;
}

function tell(text: string, { print }: Caller): number {
	print(text);
	return 0;
}

function refuse(message: string, { warn }: Caller): number {
	warn(`${visibleLines(message)}\n`);
	return 1;
}

function complain(message: string, usage: string, { warn }: Caller): number {
	warn(`${styleText("bold", visibleLines(message), { stream: process.stderr })}\n\n${usage}`);
	return 2;
}

/** What was typed or read is named in a message: only the line breaks are the program's own. */
function visibleLines(message: string): string {
	return message.split("\n").map(visible).join("\n");
}
