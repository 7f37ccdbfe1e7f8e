import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { figure } from "./figure.ts";

const folder = mkdtempSync(join(tmpdir(), "mesh-figure-"));
// Three meshes and the vocabulary are a checkout that is read at once.
for (const file of ["meshes/istio", "meshes/kmesh", "meshes/linkerd"]) {
	cpSync(`content/${file}.yaml`, join(folder, `content/${file}.yaml`));
}
cpSync("data/capabilities.yaml", join(folder, "data/capabilities.yaml"));

function drawn(...args: readonly string[]): Promise<string> {
	return printed(...args, "--root", folder);
}

async function printed(...args: readonly string[]): Promise<string> {
	const said: string[] = [];
	const caller = { folder, print: (text: string) => said.push(text), warn: () => undefined };
	await figure.run(args, caller);
	return said.join("");
}
const written = (name: string) => readFileSync(join(folder, name));

describe("a figure of one's own choice", () => {
	test("shows the meshes and rows that were named, in their theme, and counts just those", async () => {
		const choice = ["comparison", "--meshes", "kmesh,linkerd", "--rows", "mtls,fips"];
		await drawn(...choice, "--theme", "dark", "--out", "own.svg");
		const svg = written("own.svg").toString("utf8");
		for (const word of ["Kmesh", "Linkerd", "Mutual TLS", "FIPS build"]) {
			expect(svg).toContain(`>${word}<`);
		}
		expect(svg).not.toContain(">Istio<");
		expect(svg).not.toContain("prefers-color-scheme");
		const [, shares = ""] = svg.match(/<title>Of 2 capabilities, proven in full: ([^<]*)</) ?? [];
		const counts = shares.match(/\d+/g)?.map(Number) ?? [];
		expect(counts).toHaveLength(2);
		expect(Math.max(...counts)).toBeLessThanOrEqual(2);
	});

	test("is numbers or words by the ending of its file", async () => {
		await drawn("istio-vs-linkerd", "--rows", "mtls", "--out", "own.csv");
		expect(written("own.csv").toString("utf8")).toMatch(/Capability,Istio,Linkerd\r\n/);
		await drawn("istio-vs-linkerd", "--rows", "mtls", "--out", "own.json");
		expect(JSON.parse(written("own.json").toString("utf8")).rows).toHaveLength(1);
		await drawn("istio-vs-linkerd", "--rows", "mtls", "--out", "own.md");
		expect(written("own.md").toString("utf8")).toContain("| Mutual TLS |");
	});

	test("goes to standard output without a file", async () => {
		expect(await drawn("comparison", "--meshes", "istio", "--rows", "mtls")).toMatch(/^<svg /);
	});

	test.each([
		[["comparison", "--meshes", "nobody"], 'There is no mesh "nobody".'],
		[["comparison", "--meshes", "istio", "--rows", "mtsl"], 'There is no capability "mtsl".'],
		[["comparison"], "Name the meshes: --meshes istio,linkerd."],
		[
			["comparison", "--meshes", "istio", "--out", "x.gif"],
			'"x.gif" ends with none of svg, png, csv, json, md.',
		],
		[
			["comparison", "--meshes", "istio", "--theme", "blue"],
			'"blue" is not a theme: auto, light or dark.',
		],
	])("refuses %j", async (args, message) => {
		await expect(drawn(...args)).rejects.toThrow(message);
	});

	test("is the same from the data a site publishes", async () => {
		const read = (path: string) => parse(readFileSync(join(folder, path), "utf8"));
		const documents: Readonly<Record<string, unknown>> = {
			"/docs/api/v1/capabilities.json": { ...read("data/capabilities.yaml"), data_day: "today" },
			"/docs/api/v1/entries.json": {
				entries: ["istio", "kmesh", "linkerd"].map((id) => ({
					...read(`content/meshes/${id}.yaml`),
					...{ id, collection: "meshes", page: "elsewhere" },
				})),
			},
		};
		const server = createServer(({ url = "" }, response) => {
			response.end(JSON.stringify(documents[url] ?? {}));
		});
		await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
		const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/docs`;
		const choice = ["comparison", "--meshes", "kmesh,linkerd", "--rows", "mtls,fips"];
		await printed(...choice, "--data", site, "--out", "published.csv");
		await drawn(...choice, "--out", "own.csv");
		expect(written("published.csv")).toEqual(written("own.csv"));
		await expect(printed(...choice, "--data", `${site}/elsewhere/`)).rejects.toThrow(
			"has no data of this version",
		);
		server.close();
	});
});

describe("a figure of the strengths", () => {
	const named = (file: string) => cpSync(file, join(folder, file));
	named("data/strengths.yaml");

	test("shows the meshes and axes that were named, in that order", async () => {
		const axes = ["--axis", "extensibility,feature-set", "--format", "csv"];
		const csv = await drawn("strengths-overlay", "--meshes", "linkerd,istio", ...axes);
		const [head, ...rows] = csv.trim().split("\r\n");
		expect(head).toBe(
			'Axis,"Linkerd, proven %","Linkerd, possible %","Istio, proven %","Istio, possible %"',
		);
		expect(rows.map((row) => row.split(",")[0])).toEqual(["Extensibility", "Feature set"]);
	});

	test("of one axis, shows the bars that were chosen and says what holds of all meshes", async () => {
		const whole = JSON.parse(await drawn("strengths-extensibility", "--format", "json"));
		const chosen = JSON.parse(
			await drawn("strengths-extensibility", "--meshes", "kmesh", "--format", "json"),
		);
		expect(chosen.rows).toHaveLength(1);
		expect(whole.rows.length).toBeGreaterThan(1);
		expect(chosen.title).toBe(whole.title);
	});

	test.each([
		[["strengths-overlay", "--meshes", "istio"], "Name two to 4 meshes"],
		[["strengths-overlay", "--meshes", "istio,nobody"], 'There is no mesh "nobody".'],
		[["strengths-overlay", "--meshes", "istio,kmesh", "--axis", "speed"], "There is no axis"],
		[["strengths-speed"], 'There is no axis "speed"; there are '],
		[["strengths-extensibility", "--axis", "maturity"], "this figure is of one axis"],
		[["strengths-extensibility", "--rows", "mtls"], "have no --rows: take --axis"],
		[["comparison", "--meshes", "istio", "--axis", "maturity"], "Only strengths-overlay"],
		[["comparison", "--meshes", "istio", "--format", "png"], "A PNG needs --out FILE."],
		[["comparison", "--meshes", "istio", "--format", "pdf"], '"pdf" is none of svg, png'],
	])("refuses %j", async (args, message) => {
		await expect(drawn(...args)).rejects.toThrow(message);
	});
});
