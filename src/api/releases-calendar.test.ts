import ICAL from "ical.js";
import { expect, test } from "vitest";
import { cycle, recordOf } from "#src/domain/releases/cycle.fixture.ts";
import { comingEnds } from "#src/domain/releases/events.ts";
import { releasesCalendar } from "./releases-calendar.ts";

const DAY = "2026-11-28";

const long = recordOf("an-entry-with-a-long-name, and; signs", [
	cycle("1.1", { support_ends: "2026-12-10", support_ends_is: "announced" }),
	cycle("1.0", {
		support_ends: "2026-12",
		support_ends_is: "estimated",
		source: `https://example.org/${"long/".repeat(30)}`,
	}),
]);

/** The calendar as another program reads it. */
function parsed(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text));
	const events = calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part));
	return { calendar, events };
}

const text = releasesCalendar({ name: "Ends", events: comingEnds([long], DAY), day: DAY });

test("a kept parser reads every end as a whole day that blocks no time", () => {
	const { calendar, events } = parsed(text);
	expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
	expect(String(calendar.getFirstPropertyValue("prodid"))).toContain("Meshscape");
	expect(events.map(({ uid, summary, startDate }) => [uid, summary, startDate.toString()])).toEqual(
		[
			[`${long.id}-1.1-open-source-ends@meshscape`, `${long.name} 1.1: support ends`, "2026-12-10"],
			[`${long.id}-1.0-open-source-ends@meshscape`, `${long.name} 1.0: support ends`, "2026-12-31"],
		],
	);
	expect(events.map(({ startDate }) => startDate.isDate)).toEqual([true, true]);
	const values = (name: string) =>
		events.map(({ component }) => String(component.getFirstPropertyValue(name)));
	expect(values("transp")).toEqual(["TRANSPARENT", "TRANSPARENT"]);
	expect(values("status")).toEqual(["CONFIRMED", "TENTATIVE"]);
	expect(values("description")[1]).toContain("long/long/");
	expect(values("dtstamp")).toEqual(["2026-11-28T00:00:00Z", "2026-11-28T00:00:00Z"]);
});

test("lines end in CRLF and none is longer than 75 octets", () => {
	const lines = text.split("\r\n");
	expect(lines.at(-1)).toBe("");
	expect(lines.join("")).not.toMatch(/[\r\n]/);
	expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});

test("the same data gives the same file", () => {
	const again = releasesCalendar({ name: "Ends", events: comingEnds([long], DAY), day: DAY });
	expect(again).toBe(text);
});
