import react from "@astrojs/react";
import globalData from "@csstools/postcss-global-data";
import { defineConfig, fontProviders } from "astro/config";
import customMedia from "postcss-custom-media";
import { finishedPages } from "./src/build/finished-pages.ts";
import { buildGuard } from "./src/cli/build-guard.ts";
import { baseLinks } from "./src/files/base-links.ts";

const BUILD_LOG = new URL("./src/cli/build-log.ts", import.meta.url);

export default defineConfig({
	site: process.env.SITE_URL ?? "http://localhost:4321",
	base: process.env.BASE_PATH ?? "/",
	// The server of someone who is writing would look for files of routes like `[file].ts` with a slash at the end only.
	trailingSlash: process.argv[2] === "dev" ? "ignore" : "always",
	// Far more at once than cores: pages are written while pictures are made aside.
	build: { format: "directory", concurrency: 512 },
	devToolbar: { enabled: false },
	// Workers are modules, so that they load what a file needs and nothing else.
	// How long a slow machine takes is no fault to be warned of.
	vite: {
		css: {
			postcss: {
				plugins: [globalData({ files: ["./src/theme/breakpoints.css"] }), customMedia()],
			},
		},
		worker: { format: "es" },
		build: { rolldownOptions: { checks: { bundlerTimings: false } } },
	},
	// A build says what a person wants to know; a server of someone who is writing says what it does.
	...(process.argv[2] === "build" && { logger: { entrypoint: BUILD_LOG } }),
	// The guard comes last: it publishes what the others have written.
	integrations: [react(), baseLinks(), finishedPages(), buildGuard()],
	fonts: [
		{
			provider: fontProviders.local(),
			name: "Brygada 1918",
			cssVariable: "--font-serif",
			fallbacks: ["Georgia", "serif"],
			options: {
				variants: [
					{
						src: ["@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2"],
						weight: "400 700",
						style: "normal",
					},
					{
						src: ["@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-italic.woff2"],
						weight: "400 700",
						style: "italic",
					},
				],
			},
		},
		{
			provider: fontProviders.local(),
			name: "Source Sans 3",
			cssVariable: "--font-sans",
			fallbacks: ["Arial", "sans-serif"],
			options: {
				variants: [
					{
						src: ["@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2"],
						weight: "200 900",
						style: "normal",
					},
				],
			},
		},
	],
});
