/** The page as it is served: the snippet, DOMPurify, and the hosts that the configuration of the snippet allows. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";

const { techdocs } = parse(readFileSync("app-config.yaml", "utf8"));
mkdirSync("out");
for (const name of ["index.html", "page.js", "page.html"]) copyFileSync(name, `out/${name}`);
copyFileSync("node_modules/dompurify/dist/purify.min.js", "out/purify.min.js");
writeFileSync("out/hosts.json", JSON.stringify(techdocs.sanitizer.allowedIframeHosts));
