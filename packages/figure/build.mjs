/**
 * Writes `dist/`: two modules with their types. Runs before the package is packed.
 *
 * The modules share the code of the site, which is bundled into them; React stays outside. The types of each
 * module are made from that module alone, so each says in its own source what it exports.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import ts from "typescript";

const HERE = import.meta.dirname;
const at = (...path) => join(HERE, ...path);
const MODULES = ["index", "react", "figure-props"];

rmSync(at("dist"), { recursive: true, force: true });
mkdirSync(at("dist"));
buildSync({
	entryPoints: ["index", "react"].map((name) => at("src", `${name}.ts`)),
	outdir: at("dist"),
	bundle: true,
	splitting: true,
	chunkNames: "shared-[hash]",
	format: "esm",
	target: "es2022",
	charset: "utf8",
	external: ["react"],
	logLevel: "error",
	banner: { js: "/* Meshscape embeds v1, Apache-2.0 */" },
});
for (const name of MODULES) {
	const source = readFileSync(at("src", `${name}.ts`), "utf8");
	const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, {
		fileName: `${name}.ts`,
		reportDiagnostics: true,
		compilerOptions: { isolatedDeclarations: true, declaration: true },
	});
	const [first] = diagnostics;
	if (first) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, "\n"));
	const text = outputText.replace(/(from "\.\/[\w-]+)\.ts"/g, '$1.js"');
	writeFileSync(at("dist", `${name}.d.ts`), text);
}
copyFileSync(at("../../LICENSE"), at("LICENSE"));
