/** A figure as somebody wants to quote it. */
export type Quote = {
	/** Address of the site, ending with a slash. */
	readonly site: string;
	readonly id: string;
	readonly topic: string;
	readonly title: string;
	/** Address of the figure's own page. */
	readonly home: string;
	/** Size of the picture, px. */
	readonly width: number;
	readonly height: number;
	/** Room the live page needs, px. */
	readonly room: number;
	readonly meshes: readonly string[];
	readonly theme: "auto" | "light" | "dark";
	/** What the loader is called by in an integrity attribute. */
	readonly integrity: string;
};

/** The address of the live page with its options. */
export function liveAddress({ site, id, meshes, theme }: Quote): string {
	const options = [
		...(meshes.length > 0 ? [`m=${meshes.join(",")}`] : []),
		...(theme === "auto" ? [] : [`theme=${theme}`]),
	];
	return `${site}embed/v1/${id}/${options.length > 0 ? `#${options.join("&")}` : ""}`;
}
