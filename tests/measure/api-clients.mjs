/**
 * Reads the built description of the API as other programs do: `npm run test:clients`.
 *
 * Redocly's recommended rules must find no error, and the client that openapi-typescript makes must pass the
 * compiler. Both come by npx, at the versions named here: they are too large for the list of packages.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const DESCRIPTION = "dist/api/v1/openapi.json";
const scratch = mkdtempSync(join(tmpdir(), "clients-"));
const run = (...command) => execFileSync("npx", ["--yes", ...command], { stdio: "inherit" });

try {
	run("@redocly/cli@2.77.0", "lint", "--extends", "recommended", DESCRIPTION);
	const client = join(scratch, "client.ts");
	run("openapi-typescript@7.13.0", DESCRIPTION, "--output", client);
	writeFileSync(
		join(scratch, "use.ts"),
		[
			'import type { paths } from "./client.ts";',
			'type Json<Path extends keyof paths> = paths[Path] extends { get: { responses: { 200: { content: { "application/json": infer Found } } } } } ? Found : never;',
			'export const figure = (list: Json<"/embed/v1/figures.json">): string => list.figures[0]?.id ?? "";',
			'export const version = (index: Json<"/api/v1/index.json">): string => index.data_version;',
		].join("\n"),
	);
	const strict = [
		"--strict",
		"--noEmit",
		"--allowImportingTsExtensions",
		"--skipLibCheck",
		"--ignoreConfig",
	];
	run("tsc", ...strict, join(scratch, "use.ts"));
	console.log("The description is valid and its client compiles.");
} finally {
	rmSync(scratch, { recursive: true, force: true });
}
