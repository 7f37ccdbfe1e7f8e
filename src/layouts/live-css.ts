import { WIDE_CHART_FROM, WIDE_FROM } from "#src/domain/embeds/fitted-heights.ts";
import { LARGE_CHART } from "#src/domain/embeds/live-height.ts";
import { DEJAVU_SIZE } from "#src/domain/text/letter-widths.ts";

/**
 * Systems without Arial: their sans serif, set so much smaller that its lines are as long as those of
 * Arial. Where bold has no face it is drawn from the regular one, so that it is not wider either. Letters have
 * their exact widths (`geometricPrecision`, no kerning): rounded to whole px, as on some Linux systems, lines get
 * longer. At these sizes no line of today's figures needs more room than it is told to.
 */
const AS_WIDE = [
	{ name: "M", local: ["Open Sans Regular", "Noto Sans Regular"], size: 94 },
	{ name: "N", local: ["DejaVu Sans", "Verdana"], size: DEJAVU_SIZE.regular },
	{ name: "N", local: ["DejaVu Sans Bold", "Verdana Bold"], size: DEJAVU_SIZE.bold, weight: 700 },
] as const;

/**
 * The style of a live page, with a ground of its own: what a host paints below it may be any colour.
 *
 * Arial, because its widths are known and nothing has to load; systems with a font of the same widths give
 * that one: `live-height.ts` counts lines by the sizes given here. Columns have fixed widths; with many of
 * them a narrow table puts the name of a row above its cells, shows levels by their signs and lists below what
 * limits them.
 */
export function liveCss(hasSigns: boolean): string {
	return `${AS_WIDE.map(fontFace).join("")}*{box-sizing:border-box}html{background-color:var(--paper);color:var(--ink);font:14px/20px Arial,M,N,sans-serif;font-variant-numeric:tabular-nums;text-rendering:geometricPrecision;font-kerning:none;-webkit-text-size-adjust:100%}
body{margin:0;padding:12px;display:flow-root;max-width:784px;overflow-wrap:break-word}
h1{font-size:18px;line-height:24px;margin:0}p{margin:0}a{color:var(--accent)}
.source{font-size:12px;line-height:17px;color:var(--quiet);margin-top:8px}
.scroll{overflow-x:auto;margin-top:8px}
table{border-collapse:collapse;width:100%;font-size:12px;line-height:16px}
caption{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
th,td{text-align:left;vertical-align:top;font-weight:400;padding:4px 8px 4px 0;border-bottom:1px solid var(--hairline)}
thead th{font-weight:700;vertical-align:bottom;border-color:var(--ink)}
${hasSigns ? tableCss() : chartCss()}
@media print{:root{color-scheme:light!important;--ink:#000!important;--quiet:#000!important;background-color:transparent}body{zoom:.85}.scroll{overflow:visible}}`;
}

/** A picture, and the folded table below it. */
function chartCss(): string {
	return `img{display:block;max-width:100%;height:auto}picture,.badge{display:block;margin-top:8px}
@media(min-width:${WIDE_FROM}px) and (max-width:${WIDE_CHART_FROM - 1}px){picture img{width:${LARGE_CHART}px}}
summary{cursor:pointer;padding:6px 0;line-height:20px;width:fit-content;color:var(--accent)}
.number{text-align:right}
tr:has(svg){position:relative}tr svg{position:absolute;left:0;bottom:0;height:3px;background:var(--accent);forced-color-adjust:none}tr .high{background:var(--accent-tint)}
body:has(tr[hidden]) picture{display:none}`;
}

/** A table that is quoted as a figure, with the signs of levels. */
function tableCss(): string {
	return `.fixed{table-layout:fixed;overflow-wrap:anywhere}.fixed thead th:first-child{width:clamp(104px,25vw,180px)}
.group,.group>*{border-bottom:1px solid var(--rule);padding-top:12px}.group th{font-weight:700}.group td{color:var(--quiet)}
small{font-size:inherit}.legend{display:none}
[class^=level]::before{content:"";display:inline-block;width:11px;height:11px;margin-right:5px;vertical-align:-1px;box-sizing:border-box;print-color-adjust:exact}
${["full", "partial", "planned", "none", "unknown"].map((level) => `.level-${level}{color:var(--${level})}`).join("")}
@media(max-width:${WIDE_FROM - 1}px){${narrowCss()}}
@media(forced-colors:active){[class^=level]{color:CanvasText}[class^=level]::before{forced-color-adjust:none}}`;
}

function fontFace(face: (typeof AS_WIDE)[number]): string {
	const places = face.local.map((font) => `local("${font}")`).join(",");
	const weight = "weight" in face ? `font-weight:${face.weight};` : "";
	return `@font-face{font-family:${face.name};${weight}src:${places};size-adjust:${face.size}%}`;
}

/** With many columns: the name of a row, then its cells in a line, then what limits each of them. */
function narrowCss(): string {
	return `.many,.many :is(thead,tbody){display:block}.many tr{display:grid;grid-template-columns:repeat(4,1fr);padding:4px 0;border-bottom:1px solid var(--hairline)}
.many tr[hidden]{display:none}.n5 tr{grid-template-columns:repeat(5,1fr)}.n6 tr{grid-template-columns:repeat(6,1fr)}
.many :is(th,td){border:0;padding:0 4px 0 0}.many th[scope^=row]{grid-column:1/-1}
.many thead tr{border-color:var(--ink)}.many .group{border-color:var(--rule);padding-top:12px}
.many :is(thead th,.group td){font-weight:700;font-size:11px;line-height:13px}
.many [class^=level]{display:contents}.many [class^=level]::before{margin:2px 0 5px;align-self:center}.many [class^=level] span,.many thead th:first-child{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.many small{order:1;grid-column:1/-1;font-size:11px;line-height:15px}.many small::before{content:attr(data-of) ": "}
.scroll:has(.many[data-levels]) .legend{display:block;font-size:12px;line-height:17px;color:var(--quiet)}.legend [class^=level]{margin-right:8px;white-space:nowrap}`;
}
