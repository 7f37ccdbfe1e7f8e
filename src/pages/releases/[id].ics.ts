import type { APIRoute, InferGetStaticPropsType } from "astro";
import { releasesCalendar } from "#src/api/releases-calendar.ts";
import { allReleases, releasesDay } from "#src/catalog/releases.ts";
import { comingEnds } from "#src/domain/releases/events.ts";

/** Coming ends of support of each entry, as a calendar; only where an end is known at all. */
export async function getStaticPaths() {
	const day = await releasesDay();
	return (await allReleases()).flatMap((record) => {
		const events = comingEnds([record], day);
		return events.length === 0
			? []
			: [{ params: { id: record.id }, props: { record, events, day } }];
	});
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { record, events, day } }) => {
	const name = `Ends of support of ${record.name}`;
	return new Response(releasesCalendar({ name, events, day }), {
		headers: { "content-type": "text/calendar; charset=utf-8" },
	});
};
