import { releasesCalendar } from "#src/api/releases-calendar.ts";
import { meshReleases, releasesDay } from "#src/catalog/releases.ts";
import { comingEnds } from "#src/domain/releases/events.ts";

/** Coming ends of support of all active meshes, as a calendar. */
export async function GET(): Promise<Response> {
	const day = await releasesDay();
	const events = comingEnds(await meshReleases(), day);
	const name = "Ends of support of service meshes";
	return new Response(releasesCalendar({ name, events, day }), {
		headers: { "content-type": "text/calendar; charset=utf-8" },
	});
}
