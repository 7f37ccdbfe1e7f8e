import { LIVE_PAGE } from "./live-page.ts";
import { scriptText } from "./script-text.ts";

/** The script of a live page as it stands in the page. */
export function liveText(): string {
	return scriptText(LIVE_PAGE, "liveStart");
}
