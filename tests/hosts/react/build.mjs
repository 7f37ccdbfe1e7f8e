/** Bundles the page for browsers, and writes into it what the server makes of it: the figure's picture or words. */
import { readFileSync, writeFileSync } from "node:fs";
import { renderToString } from "react-dom/server";
import { build } from "vite";
import { app } from "./app.js";

await build({ logLevel: "error" });
const html = renderToString(app());
if (!html.includes("<a href=")) throw new Error(`The server renders no link: ${html}`);
const page = readFileSync("dist/index.html", "utf8");
writeFileSync("dist/index.html", page.replace("<!--app-->", html));
