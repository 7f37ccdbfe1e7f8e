import { expect, test } from "vitest";
import { mesh } from "#src/domain/entries/entry.fixture.ts";
import { badgeEmbeds } from "./badge.ts";

const checkedOn = (day: string, today: string) =>
	badgeEmbeds(mesh("alpha", { checked: day }), today).find(({ id }) => id === "verified-alpha")
		?.chart;

test.each([
	["2025-01-31", "2025-01-31", "full"],
	["2025-01-31", "2026-01-31", "full"],
	["2025-01-31", "2026-02-01", "partial"],
	["2025-01-31", "2027-01-31", "partial"],
	["2025-01-31", "2027-02-01", "none"],
])("a check of %s is shown on %s in the tone %s", (day, today, tone) => {
	expect(checkedOn(day, today)).toMatchObject({ message: "verified 2025-01", tone });
});
