import { expect, test } from "vitest";
import { localExperiment, NO_DETAILS } from "./local-experiment.ts";
import { aRun } from "./run.fixture.ts";

const run = (load_generator: string | null, connections: number, duration: string | null) => {
	const plain = aRun({ mesh: "istio", rps: 100, connections, loop: "open" });
	const clients = plain.config.clients.map((client) => ({ ...client, load_generator }));
	return { ...plain, config: { clients, duration } };
};

test("of the method it says what the files say, each value once", () => {
	const runs = [run("fortio", 16, "60s"), run("k6", 64, null), run("fortio", 16, "60s")];
	const { method, provenance } = localExperiment(NO_DETAILS, [
		...runs,
		{ ...run(null, 16, null), loop: "closed" },
	]);
	expect(method).toMatchObject({
		load_generator: "fortio, k6",
		loop: "open, closed",
		target_rps: [100],
		connections: [16, 64],
		durations: ["60s"],
		runs_per_row: 1,
	});
	expect(provenance.read_off).toBe("raw result files of fortio, k6");
	expect(localExperiment(NO_DETAILS, [])).toMatchObject({
		method: { load_generator: null, loop: null },
		provenance: { read_off: "raw result files" },
	});
});

test("what a person wrote is on one line, and what was left empty is left out", () => {
	const details = {
		question: "  Which is\n faster?\u200b ",
		title: "Our\ttest",
		publisher: " Us ",
		interest: "project" as const,
		interestNote: "We  make it.",
		date: "2026-11-01",
		address: " https://example.com/ ",
		noBaseline: "No  time.",
	};
	const { question, provenance, method } = localExperiment(details, []);
	expect(question).toBe("Which is faster?");
	expect(provenance).toMatchObject({
		title: "Our test",
		publisher: "Us",
		interest: "project",
		interest_note: "We make it.",
		date: "2026-11-01",
		address: "https://example.com/",
	});
	expect(method.no_baseline).toBe("No time.");
	const empty = localExperiment({ ...NO_DETAILS, interestNote: " ", noBaseline: " " }, []);
	expect(empty.provenance).not.toHaveProperty("interest_note");
	expect(empty.provenance).not.toHaveProperty("date");
	expect(empty.method).not.toHaveProperty("no_baseline");
});
