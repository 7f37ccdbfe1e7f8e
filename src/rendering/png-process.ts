import { type PngJob, pngOf } from "./png-file.ts";

// The process that makes PNG files: one answer for each job, in any order.
process.on("message", async ({ id, job }: { id: number; job: PngJob }) => {
	try {
		process.send?.({ id, png: await pngOf(job) });
	} catch (error) {
		process.send?.({ id, error: String(error) });
	}
});
