/** Makes the preview as high as its page says it is. */
export function fitPreview(): void {
	addEventListener("message", ({ source, data }) => {
		if (data?.source !== "meshscape" || data.type !== "resize") return;
		const frame = document.querySelector<HTMLIFrameElement>("#preview iframe");
		if (frame?.contentWindow !== source || !Number.isFinite(data.height)) return;
		frame.height = String(data.height);
	});
}
