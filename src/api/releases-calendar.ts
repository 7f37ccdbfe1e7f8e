import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { ReleaseEvent } from "#src/domain/releases/events.ts";
import { siteAddress } from "./resource.ts";

/** A calendar of ends of support (RFC 5545). */
export type Calendar = {
	readonly name: string;
	readonly events: readonly ReleaseEvent[];
	/** Day of the data, `YYYY-MM-DD`: the calendar of the same data is the same file. */
	readonly day: string;
};

/**
 * The text of a calendar.
 *
 * Each end is an event of a whole day that blocks no time; one whose day is only about right is
 * tentative. Ids never change, so that a day that moves moves in the reader's calendar.
 */
export function releasesCalendar({ name, events, day }: Calendar): string {
	const calendar = ical({
		name,
		prodId: { company: "Meshscape", product: "Releases", language: "EN" },
		method: ICalCalendarMethod.PUBLISH,
		timezone: "UTC",
		ttl: 86_400,
	});
	for (const event of events) {
		calendar.createEvent({
			id: `${event.id}@meshscape`,
			start: midnight(event.day),
			allDay: true,
			stamp: midnight(day),
			summary: event.title,
			description: `${event.told}${event.told && " "}Source: ${event.source}`,
			url: siteAddress(`${event.record.path}#releases`),
			transparency: ICalEventTransparency.TRANSPARENT,
			status: event.isAbout ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
		});
	}
	return `${calendar.toString().trimEnd()}\r\n`;
}

function midnight(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}
