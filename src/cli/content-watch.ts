/**
 * Tells someone who is writing what is wrong with the content: in the terminal, and over each page.
 *
 * The page under the overlay shows the last state that could be read, see `fileLoader`.
 *
 * @module
 */

import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { escapeMarkup } from "#src/domain/text/markup.ts";
import { counted } from "#src/domain/text/words.ts";
import { buildOverlay } from "#src/files/overlay.ts";
import type { Problem } from "#src/files/problem.ts";
import { checkRoot } from "./check-root.ts";
import { problemsText } from "./format-problems.ts";
import { today } from "./root-folder.ts";

type Server = Parameters<NonNullable<AstroIntegration["hooks"]["astro:server:setup"]>>[0]["server"];
/** What a browser with an open page is told; an error lies over the page. */
type Payload = { readonly type: string };
type Send = (payload: Payload) => void;

/** Editors write a file in several steps: time without a change before it is read, ms. */
const QUIET_MS = 50;

/** Checks the content now and after each change, for as long as the server runs. */
export function watchContent(server: Server, log: (text: string) => void): void {
	const { root } = server.config;
	const laid = buildOverlay(root);
	const folders = [root, laid?.folder].filter((folder) => folder !== undefined);
	const send = server.ws.send.bind(server.ws) as Send;
	/** Lies over every page while there are errors. */
	let shown: Payload | undefined;
	let said: string | undefined;
	let pending: NodeJS.Timeout | undefined;

	function check(): void {
		const { files, problems } = checkRoot(root, today(), laid);
		const errors = problems.filter(({ severity }) => severity === "error");
		const [first] = errors;
		const list = problemsText(files, errors).trimEnd();
		const text = first ? `\n${list}` : warningsNote(problems.length);
		if (shown && !first) log("The content has no errors any more.");
		if (text !== said && text !== undefined) log(text);
		said = text;
		if (shown && !first) send({ type: "full-reload" });
		shown = first && overlay(root, first, { count: errors.length, list });
		if (shown) send(shown);
	}

	check();
	server.watcher.on("all", (_event, path) => {
		const isData = folders.some((folder) =>
			["content", "data"].some((part) => path.startsWith(join(folder, part))),
		);
		if (!isData) return;
		clearTimeout(pending);
		pending = setTimeout(check, QUIET_MS);
	});
	server.ws.on("vite:client:connect", (_data, client) => {
		if (shown) client.send(shown as never);
	});
	// A page that cannot be made of such content is an error of its own; its cause is the one to show.
	const sendInstead: Send = (payload) => {
		send(payload.type === "error" && shown ? shown : payload);
	};
	server.environments.client.hot.send = sendInstead as Server["ws"]["send"];
}

/** What is said of content without errors, where there is something to say. */
export function warningsNote(count: number): string | undefined {
	if (count === 0) return undefined;
	return `${counted(count, "warning")} of content: "npm run mesh -- check" lists them.`;
}

/** An error, and all of them below it, as the overlay of Vite and Astro takes them. */
function overlay(root: string, first: Problem, all: { count: number; list: string }): Payload {
	const { file, line, column, message, hint } = first;
	const err = {
		name: "Content",
		title: `${counted(all.count, "problem")} in the content`,
		// Astro shows these two as HTML.
		message: escapeMarkup(`${file}:${line}:${column}  ${message}`),
		hint: escapeMarkup(hint),
		loc: { file: join(root, file), line, column },
		stack: all.list,
	};
	return Object.assign({ type: "error" }, { err });
}
