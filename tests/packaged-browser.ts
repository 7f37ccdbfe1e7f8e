import { execFileSync } from "node:child_process";
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { FoundBrowser } from "./find-browser.ts";

const PACKAGE = "@sparticuz/chromium";
const UNPACK = `import { default as packed } from "${PACKAGE}"; await packed.executablePath();`;

/** The version of the package, from its own `package.json`, which it does not export. */
function packageVersion(): string {
	const require = createRequire(import.meta.url);
	const inside = dirname(require.resolve(PACKAGE));
	return (require(resolve(inside, "../../package.json")) as { version: string }).version;
}

/** Fonts of the package and no others, so that text is as wide on every machine. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir prefix="relative">fonts</dir>
	<cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Lets the package unpack itself into a folder: the program, its fonts, its graphics library, and the
 * system libraries that it brings for machines without them.
 *
 * The package unpacks into the folder for temporary files, and the libraries only where it takes the
 * machine for one of Amazon's. A process of its own is told both.
 */
function unpackInto(folder: string): void {
	mkdirSync(dirname(folder), { recursive: true });
	const staged = mkdtempSync(`${folder}-`);
	try {
		execFileSync(process.execPath, ["--input-type=module", "--eval", UNPACK], {
			env: { ...process.env, TMPDIR: staged, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" },
			stdio: ["ignore", "ignore", "inherit"],
		});
		writeFileSync(join(staged, "fonts.conf"), FONTS);
		// Unpacked for its owner alone: another user of the same checkout runs it as well.
		for (const path of [staged, join(staged, "chromium")]) chmodSync(path, 0o755);
		renameSync(staged, folder);
	} catch (error) {
		// Another process may have put the same folder there in the meantime.
		rmSync(staged, { recursive: true, force: true });
		if (!existsSync(folder)) throw error;
	}
}

/** The Chromium that comes with the npm packages: the same program, libraries and fonts everywhere. */
export function packagedBrowser(): FoundBrowser {
	const version = packageVersion();
	const folder = resolve(`node_modules/.cache/browser-${version}`);
	if (!existsSync(folder)) unpackInto(folder);
	const libraries = [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH ?? ""];
	return {
		name: `the npm package ${PACKAGE} ${version}`,
		executablePath: join(folder, "chromium"),
		env: {
			LD_LIBRARY_PATH: libraries.filter(Boolean).join(":"),
			FONTCONFIG_FILE: join(folder, "fonts.conf"),
		},
	};
}
