/*
 * What the reader of TechDocs does with a page: DOMPurify with its settings, frames of allowed hosts alone, and
 * the rest in a shadow root.
 */

const [page, hosts] = await Promise.all([
	fetch("page.html").then((answer) => answer.text()),
	fetch("hosts.json").then((answer) => answer.json()),
]);
DOMPurify.addHook("beforeSanitizeElements", (node) => {
	if (node.nodeName === "IFRAME" && !hosts.includes(new URL(node.src).host)) node.remove();
});
const clean = DOMPurify.sanitize(page, {
	ADD_TAGS: ["link", "meta", ...(hosts.length > 0 ? ["iframe"] : [])],
	FORBID_TAGS: ["style"],
	ADD_ATTR: ["http-equiv", "content", "dominant-baseline"],
	WHOLE_DOCUMENT: true,
	RETURN_DOM: true,
});
document.querySelector("#techdocs").attachShadow({ mode: "open" }).append(clean);
