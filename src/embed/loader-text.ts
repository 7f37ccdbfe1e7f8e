import { LOADER } from "./loader.ts";
import { scriptText } from "./script-text.ts";

/** The loader as its file: the same on every host, because it finds its site by its own address. */
export function loaderText(): string {
	return `/* Meshscape embeds v1, Apache-2.0 */\n${scriptText(LOADER, "meshDefine", "import.meta.url")}\n`;
}
