import { enableCompileCache } from "node:module";

// Loading the parser and the schemas takes longer than reading all entries with them.
enableCompileCache();
const { main } = await import("./main.ts");
// Not process.exit(): it would cut off output that a pipe has not taken yet.
process.exitCode = await main(process.argv.slice(2));
