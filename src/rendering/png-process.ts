import { type PngJob, pngOf } from "./png-file.ts";

/** The picture that is being made; one at a time, since each needs some 12 MB for its pixels. */
let last = Promise.resolve();

// The process that makes PNG files: one answer for each job.
process.on("message", (asked: { id: number; job: PngJob }) => {
	last = last.then(() => answer(asked));
});

async function answer({ id, job }: { id: number; job: PngJob }): Promise<void> {
	try {
		process.send?.({ id, png: await pngOf(job) });
	} catch (error) {
		process.send?.({ id, error: String(error) });
	}
}
