/**
 * The style of a live page. Rows have one height, so that a host knows how much room to leave.
 *
 * The ground is the host's, whatever its colour. Only a first column that other columns scroll under
 * needs one of its own, and gets it when they do.
 */
export function liveCss(row: number): string {
	return `*{box-sizing:border-box}html{color:var(--ink);font:14px/20px "Source Sans 3",Arial,sans-serif;font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%}
html{--ground:Canvas}html:is([data-theme=own],[data-theme=light],[data-theme=dark]){--ground:var(--paper);background:var(--paper)}
body{margin:0;padding:12px;display:flow-root;max-width:784px;overflow-wrap:break-word}
h1{font:600 18px/24px "Brygada 1918",Georgia,serif;margin:0}
p{margin:0}a{color:var(--accent)}img{display:block;max-width:100%;height:auto}
picture{display:block;margin-top:8px}
.source{font-size:12px;line-height:17px;color:var(--quiet);margin-top:8px}
summary{cursor:pointer;padding:6px 0;line-height:20px;width:fit-content;color:var(--accent)}
.scroll{overflow-x:auto;margin-top:8px}
.badge{margin-top:8px;height:20px}
table{border-collapse:collapse;min-width:100%}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;font-weight:400;white-space:nowrap;height:${row}px;padding:0 12px 0 0;border-bottom:1px solid var(--hairline)}
thead th,.group th{font-weight:600}
thead th{white-space:normal;vertical-align:bottom;min-width:88px;border-bottom-color:var(--ink)}
thead th:first-child,tbody th{position:sticky;left:0;background:var(--ground);max-width:46vw;overflow:hidden;text-overflow:ellipsis}
@supports(animation-timeline:scroll()){.scroll{scroll-timeline:--x inline}html :is(thead th:first-child,tbody th){background:none;animation:ground linear both;animation-timeline:--x}}
@keyframes ground{.1%,to{background:var(--ground)}}
.group,.group th{border-bottom:1px solid var(--rule)}
.number{text-align:right}
tr:has(svg){position:relative}tr svg{position:absolute;left:0;bottom:0;height:3px;background:var(--accent)}tr .high{background:var(--accent-tint)}
body:has(tr[hidden]) picture{display:none}
.level::before{content:"";display:inline-block;width:11px;height:11px;margin-right:5px;vertical-align:-1px;box-sizing:border-box}
${["full", "partial", "planned", "none", "unknown"].map((level) => `.level-${level}{color:var(--${level})}`).join("")}
@media(forced-colors:active){.level{color:CanvasText}.level::before{forced-color-adjust:none}}`;
}
