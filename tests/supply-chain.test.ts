import { execSync } from "node:child_process";
import { readFileSync } from "node:fs";
import parse from "spdx-expression-parse";
import { expect, test } from "vitest";

/** Licences that a package may have: all let anyone build, change and publish the site. */
const ALLOWED = new Set([
	"0BSD",
	"Apache-2.0",
	"BlueOak-1.0.0",
	"BSD-2-Clause",
	"BSD-3-Clause",
	"CC-BY-3.0",
	"CC0-1.0",
	"ISC",
	// Libraries for pictures that come with Astro and run as they are while the site is built.
	"LGPL-3.0-or-later",
	"MIT",
	"MIT-0",
	// Asked of changes to their own files only, of which there are none.
	"MPL-2.0",
	"OFL-1.1",
	"Python-2.0",
]);

/** Processors that a package with native parts must have them for, as one of its systems has x64. */
const SYSTEMS = ["linux", "darwin", "win32"];

type Locked = {
	readonly version: string;
	readonly integrity?: string;
	readonly hasInstallScript?: boolean;
	readonly link?: boolean;
};
type Component = {
	readonly purl: string;
	readonly licenses?: readonly {
		readonly license?: { readonly id?: string };
		readonly expression?: string;
	}[];
};

const json = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const manifest = json("package.json");
const lock = json("package-lock.json") as { readonly packages: Readonly<Record<string, Locked>> };
/** All but what is in this repository itself: the site, and the packages it publishes with their links. */
const packages = Object.entries(lock.packages).filter(
	([path, { link }]) => path.includes("node_modules/") && link !== true,
);

function isAllowed(expression: ReturnType<typeof parse>): boolean {
	if ("license" in expression) return ALLOWED.has(expression.license);
	const sides = [isAllowed(expression.left), isAllowed(expression.right)];
	return expression.conjunction === "or" ? sides.some(Boolean) : sides.every(Boolean);
}

test("every package of the bill of materials has a licence that is allowed", () => {
	const made = execSync("npm run --silent sbom", { encoding: "utf8", maxBuffer: 2 ** 26 });
	const { bomFormat, components } = JSON.parse(made) as {
		readonly bomFormat: string;
		readonly components: readonly Component[];
	};
	expect(bomFormat).toBe("CycloneDX");
	expect(components.length).toBeGreaterThan(100);
	const refused = components.filter(({ licenses = [] }) => {
		const named = licenses.map(({ license, expression }) => license?.id ?? expression);
		return named.length === 0 || !named.every((one) => one !== undefined && isAllowed(parse(one)));
	});
	expect(refused.map(({ purl }) => purl)).toEqual([]);
});

test("an expression is allowed with one of its alternatives, and with all it asks at once", () => {
	expect(isAllowed(parse("MIT OR GPL-3.0-only"))).toBe(true);
	expect(isAllowed(parse("MIT AND GPL-3.0-only"))).toBe(false);
});

test("no package runs a script when it is installed, unless the manifest says whether it may", () => {
	const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
	const names = scripted.map(([path]) => path.slice(path.lastIndexOf("node_modules/") + 13));
	expect(names.filter((name) => !Object.hasOwn(manifest.allowScripts, name))).toEqual([]);
});

test("every package is locked to its content, and asked for in one version", () => {
	expect(packages.filter(([, { integrity = "" }]) => !integrity.startsWith("sha512-"))).toEqual([]);
	const asked = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies });
	expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("native parts are locked for both processors of each system", () => {
	const of = (path: string) => lock.packages[path]?.version;
	const pairs = packages.flatMap(([path, { version }]) =>
		SYSTEMS.filter((system) => path.includes(`${system}-x64`)).map((system) => {
			return { path: path.replace(`${system}-x64`, `${system}-arm64`), version };
		}),
	);
	expect(pairs.length).toBeGreaterThan(5);
	expect(pairs.filter(({ path, version }) => of(path) !== version)).toEqual([]);
});
