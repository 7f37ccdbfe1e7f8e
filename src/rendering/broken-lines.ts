import { type TextSetting, textWidth } from "./text-width.ts";

/** A text broken at its spaces into lines of at most a width, px; a single word may be wider. */
export function brokenLines(text: string, setting: TextSetting, width: number): readonly string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && textWidth(longer, setting) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line];
}
