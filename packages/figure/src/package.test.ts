import { execFileSync, execSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type * as Figure from "./index.ts";
import type * as ReactFigure from "./react.ts";

const PACKAGE = resolve(import.meta.dirname, "..");
const project = mkdtempSync(join(tmpdir(), "figure-"));
const installed = join(project, "node_modules/@meshscape/figure");
const json = (...path: string[]) => JSON.parse(readFileSync(join(installed, ...path), "utf8"));
const code = (name: string) => readFileSync(join(installed, name), "utf8");

let files: readonly string[] = [];
let figure: typeof Figure;
let react: typeof ReactFigure;

/** A project with the packed package, and with React as this repository has it. */
beforeAll(async () => {
	const packed = execSync(`npm pack --silent --json --pack-destination "${project}"`, {
		cwd: PACKAGE,
		encoding: "utf8",
	});
	const [{ filename, files: listed }] = JSON.parse(packed.slice(packed.indexOf("[")));
	files = listed.map(({ path }: { readonly path: string }) => path);
	mkdirSync(installed, { recursive: true });
	execFileSync("tar", ["-xzf", join(project, filename), "-C", installed, "--strip-components=1"]);
	for (const name of ["react", "@types"]) {
		symlinkSync(resolve("node_modules", name), join(project, "node_modules", name), "junction");
	}
	const from = (name: string) =>
		import(/* @vite-ignore */ pathToFileURL(join(installed, `dist/${name}.js`)).href);
	[figure, react] = await Promise.all([from("index"), from("react")]);
}, 60_000);

afterAll(() => {
	rmSync(project, { recursive: true, force: true });
});

describe("the packed package", () => {
	test("has its modules with their types, a licence, words, and nothing else", () => {
		const named = files.map((path) => path.replace(/shared-\w+/, "shared"));
		expect(named.toSorted()).toEqual([
			"LICENSE",
			"README.md",
			"astro/MeshFigure.astro",
			"dist/figure-props.d.ts",
			"dist/index.d.ts",
			"dist/index.js",
			"dist/react.d.ts",
			"dist/react.js",
			"dist/shared.js",
			"package.json",
		]);
	});

	test("exports files it has, needs no other package, and React only for its component", () => {
		const { exports, dependencies, peerDependencies, peerDependenciesMeta } = json("package.json");
		const targets = Object.values<string | object>(exports).flatMap((target) =>
			typeof target === "string" ? [target] : Object.values<string>({ ...target }),
		);
		expect(targets.filter((target) => !files.includes(target.slice(2)))).toEqual([]);
		expect([dependencies, Object.keys(peerDependencies)]).toEqual([undefined, ["react"]]);
		expect(peerDependenciesMeta.react.optional).toBe(true);
		expect(code("dist/index.js")).not.toContain('"react"');
	});

	test("says that its component is one of the browser, as React Server Components ask", () => {
		expect(code("dist/react.js").replace(/^\/\*.*\*\/\n/, "")).toMatch(/^"use client";/);
	});

	test("has types that a strict compiler takes, and that refuse what is wrong", () => {
		const use = join(project, "use.ts");
		writeFileSync(
			use,
			[
				'import { defineFigure, figureMarkup, readFigure, type FigureProps } from "@meshscape/figure";',
				'import { MeshFigure } from "@meshscape/figure/react";',
				'import { createElement } from "react";',
				'const props: FigureProps = { site: "https://a.example/", figure: "comparison", meshes: ["istio"] };',
				"defineFigure(props);",
				"export const html: string = figureMarkup(props);",
				"export const read: Promise<FigureProps> = readFigure(props);",
				'export const element = createElement(MeshFigure, { ...props, style: { "--mesh-ink": "red" } });',
				'export const found: HTMLElement | null = document.querySelector("mesh-figure");',
				"// @ts-expect-error A figure needs its site.",
				'figureMarkup({ figure: "comparison" });',
			].join("\n"),
		);
		const program = ts.createProgram([use], {
			strict: true,
			noEmit: true,
			skipDefaultLibCheck: true,
			target: ts.ScriptTarget.ES2022,
			module: ts.ModuleKind.ESNext,
			moduleResolution: ts.ModuleResolutionKind.Bundler,
			lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
			types: [],
		});
		const faults = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
		expect(faults).toEqual([]);
	});
});

const FIGURE = { site: "https://a.example/mesh", figure: "strengths", alt: "Istio & others" };

describe("on a server", () => {
	test("the React component is its picture with words and a link", () => {
		const html = renderToString(createElement(react.MeshFigure, FIGURE));
		expect(html).toMatch(/^<mesh-figure src="strengths" title="strengths" style="[^"]+"><a href=/);
		expect(html).toContain('href="https://a.example/mesh/embed/v1/strengths/"');
		expect(html).toMatch(
			/<source media="\(scripting: none\)" srcSet="https:\/\/a\.example\/mesh\/embed\/v1\/strengths\.svg"\/>/,
		);
		expect(html).toContain(">Istio &amp; others<picture ");
		expect(html).not.toContain("undefined");
	});

	test("a choice without a picture of it is a line of text with a link", () => {
		const chosen = { ...FIGURE, meshes: ["istio", "kmesh"], rows: ["performance"] };
		const html = renderToString(createElement(react.MeshFigure, chosen));
		expect(html).toContain('meshes="istio,kmesh" rows="performance"');
		expect(html).not.toContain("<img");
		expect(html).toContain("strengths (figure of Meshscape)</a>");
	});

	test("the markup is that of the snippets, with where it comes from", () => {
		const html = figure.figureMarkup({ ...FIGURE, font: "inherit", theme: "dark" });
		expect(html).toMatch(
			/^<mesh-figure font="inherit" data-site="https:\/\/a\.example\/mesh" src="strengths" theme="dark"/,
		);
		expect(html).toContain(">Istio &amp; others<picture ");
	});

	test("there is no element to define", () => {
		expect(() => figure.defineFigure(FIGURE)).not.toThrow();
	});
});

describe("what a site says of a figure", () => {
	const listed = (id: string, more: object) => ({
		id,
		title: `Finding of ${id}`,
		topic: `Topic of ${id}`,
		home: `https://a.example/mesh/${id}/`,
		width: 800,
		height: 400,
		formats: ["svg"],
		heights: { 320: 900, 960: 450 },
		...more,
	});
	const figures = [listed("comparison", {}), listed("istio-vs-kmesh", { height: 300 })];
	const answered = () =>
		vi.stubGlobal("fetch", async (address: string) => {
			const isThere = address === "https://a.example/mesh/embed/v1/figures.json";
			return new Response(JSON.stringify({ figures }), { status: isThere ? 200 : 404 });
		});
	const asked = { site: FIGURE.site, figure: "comparison" };

	test("is its finding, its page and the room it needs, where the page says nothing else", async () => {
		answered();
		expect(await figure.readFigure({ ...asked, alt: "Mine" })).toEqual({
			...asked,
			title: "Topic of comparison",
			alt: "Mine",
			href: "https://a.example/mesh/comparison/",
			picture: "comparison",
			formats: ["svg"],
			width: 800,
			height: 400,
			heights: { 320: 900, 960: 450 },
		});
		vi.unstubAllGlobals();
	});

	test("is the picture of a pair where two meshes are chosen", async () => {
		answered();
		const { picture, height, heights } = await figure.readFigure({
			...asked,
			meshes: ["kmesh", "istio"],
		});
		expect([picture, height, heights]).toEqual(["istio-vs-kmesh", 300, undefined]);
		vi.unstubAllGlobals();
	});

	test("is an error for a figure it does not have, and where there is no list", async () => {
		answered();
		await expect(figure.readFigure({ ...asked, figure: "none" })).rejects.toThrow(
			'https://a.example/mesh/embed/v1/figures.json has no figure "none".',
		);
		const elsewhere = { ...asked, site: "https://b.example/" };
		await expect(figure.readFigure(elsewhere)).rejects.toThrow("answered 404");
		vi.unstubAllGlobals();
	});
});
