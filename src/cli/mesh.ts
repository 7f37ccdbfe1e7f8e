import { enableCompileCache } from "node:module";
import { setFlagsFromString } from "node:v8";

// Optimized code would be ready when the work is done: for a run this short it costs a quarter more.
setFlagsFromString("--no-opt");

// Loading the parser and the schemas takes longer than reading all entries with them.
enableCompileCache();
// A reader such as head may have seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EPIPE") throw error;
});
const { main } = await import("./main.ts");
// Not process.exit(): it would cut off output that a pipe has not taken yet.
process.exitCode = await main(process.argv.slice(2));
