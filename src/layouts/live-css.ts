/** The style of a live page. Rows have one height, so that a host knows how much room to leave. */
export function liveCss(row: number): string {
	return `*{box-sizing:border-box}html{color:var(--ink);font:14px/20px "Source Sans 3",Arial,sans-serif;font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%}
html[data-theme]{background:var(--paper)}
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
thead th:first-child,tbody th{position:sticky;left:0;background:Canvas;max-width:46vw;overflow:hidden;text-overflow:ellipsis}
html[data-theme] :is(thead th:first-child,tbody th){background:var(--paper)}
.group th{border-bottom-color:var(--rule)}
.number{text-align:right}
.filtered picture{display:none}
.level::before{content:"";display:inline-block;width:11px;height:11px;margin-right:5px;vertical-align:-1px;background:currentColor;mask:var(--s) center/contain no-repeat}
${["full", "partial", "planned", "none", "unknown"].map((level) => `.level-${level}{color:var(--${level});--s:var(--sign-${level})}`).join("")}
@media(forced-colors:active){.level{color:CanvasText}.level::before{forced-color-adjust:none}}`;
}
