import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "./list-files.ts";

test("everything below a folder is listed in order, and links are named but not followed", () => {
	const root = mkdtempSync(join(tmpdir(), "mesh-"));
	mkdirSync(join(root, "content/b/c"), { recursive: true });
	writeFileSync(join(root, "content/b/c/z.yaml"), "");
	writeFileSync(join(root, "content/b.yaml"), "");
	writeFileSync(join(root, "outside.yaml"), "");
	symlinkSync("../outside.yaml", join(root, "content/link.yaml"));
	symlinkSync("..", join(root, "content/loop"));
	expect(listFiles(root, "content")).toEqual([
		{ path: "content/b.yaml", type: "file" },
		{ path: "content/b/c/z.yaml", type: "file" },
		{ path: "content/link.yaml", type: "link" },
		{ path: "content/loop", type: "link" },
	]);
});
