import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serveSite } from "./serve-site.ts";

const folder = mkdtempSync(join(tmpdir(), "served-"));
let site: Served;

beforeAll(async () => {
	mkdirSync(join(folder, "dist/compare"), { recursive: true });
	mkdirSync(join(folder, "dist/empty"));
	writeFileSync(join(folder, "secret.txt"), "secret");
	writeFileSync(join(folder, "dist/404.html"), "nothing here");
	writeFileSync(join(folder, "dist/index.html"), "home");
	writeFileSync(join(folder, "dist/compare/index.html"), "matrix");
	writeFileSync(join(folder, "dist/data.csv"), "a,b");
	writeFileSync(join(folder, "dist/_headers"), "# x\n/*\n  X-All: 1\n\n/data.csv\n  X-Data: 2\n");
	site = await serveSite(join(folder, "dist"), { base: "/docs/mesh/" });
});

afterAll(() => {
	site.close();
	rmSync(folder, { recursive: true });
});

/** Asks for a path as it is: `fetch` would resolve its dots. */
function answered(path: string) {
	return new Promise<{ status?: number; type?: string; data?: unknown; text: string }>((done) => {
		request(site.origin, { path }, async (response) => {
			const text = (await response.toArray()).join("");
			const { "content-type": type, "x-data": data } = response.headers;
			done({ status: response.statusCode ?? 0, type: type ?? "", data, text });
		}).end();
	});
}

test.each([
	["/docs/mesh/", 200, "text/html; charset=utf-8", "home"],
	["/docs/mesh/compare/?mesh=istio", 200, "text/html; charset=utf-8", "matrix"],
	["/docs/mesh/data.csv", 200, "text/csv; charset=utf-8", "a,b"],
	["/docs/mesh/nowhere/", 404, "text/html; charset=utf-8", "nothing here"],
	["/docs/mesh/empty/", 404, "text/html; charset=utf-8", "nothing here"],
	["/", 404, "text/html; charset=utf-8", "nothing here"],
	["/docs/mesh/..%2fsecret.txt", 404, "text/html; charset=utf-8", "nothing here"],
	["/docs/mesh/../../secret.txt", 404, "text/html; charset=utf-8", "nothing here"],
	["/docs/mesh/%E0%A4%A", 404, "text/html; charset=utf-8", "nothing here"],
])("%s is answered with %i", async (path, status, type, text) => {
	expect(await answered(path)).toMatchObject({ status, type, text });
});

test("headers of the file for hosts go to the paths they name", async () => {
	expect((await answered("/docs/mesh/data.csv")).data).toBe("2");
	expect((await answered("/docs/mesh/")).data).toBeUndefined();
});

test("a port that is taken is an error with its code", async () => {
	const port = Number(new URL(site.origin).port);
	await expect(serveSite(folder, { port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
