/** Least contrast of the text of a page, its ground included. Runs in the page, so it uses nothing from elsewhere. */
export function textContrast(): {
	readonly least: number;
	readonly text: string;
	readonly isPainted: boolean;
	readonly isDark: boolean;
} {
	const canvas = document.createElement("canvas");
	canvas.width = canvas.height = 1;
	const context = canvas.getContext("2d", { willReadFrequently: true });
	const channels = (colour: string): readonly number[] => {
		if (context === null) return [0, 0, 0, 0];
		context.clearRect(0, 0, 1, 1);
		context.fillStyle = colour;
		context.fillRect(0, 0, 1, 1);
		return [...context.getImageData(0, 0, 1, 1).data];
	};
	const luminance = (colour: string): number => {
		const [r = 0, g = 0, b = 0] = channels(colour).map((part) => {
			const share = part / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const groundOf = (element: Element): string | undefined => {
		for (let at: Element | null = element; at !== null; at = at.parentElement) {
			const { backgroundColor } = getComputedStyle(at);
			if ((channels(backgroundColor)[3] ?? 0) > 250) return backgroundColor;
		}
		return undefined;
	};
	let least = 21;
	let text = "";
	let isPainted = true;
	for (const element of document.querySelectorAll("h1,p,th,td,a,summary")) {
		const words = element.textContent?.trim() ?? "";
		if (words === "" || element.getClientRects().length === 0) continue;
		const ground = groundOf(element);
		if (ground === undefined) isPainted = false;
		const [one, other] = [luminance(getComputedStyle(element).color), luminance(ground ?? "#fff")];
		const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
		if (ratio < least) [least, text] = [ratio, words.slice(0, 40)];
	}
	return { least, text, isPainted, isDark: luminance(groundOf(document.body) ?? "#fff") < 0.2 };
}
