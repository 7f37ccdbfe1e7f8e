import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { correctionAddress } from "./correction.ts";

const REPOSITORY = "https://github.com/example/landscape";
const cell = { entry: "Linkerd (meshes/linkerd)", capability: "mTLS & more", level: "partial" };

test("the form opens with the entry, the cell and its level today", () => {
	const address = new URL(correctionAddress(REPOSITORY, cell) ?? "");
	expect(address.origin + address.pathname).toBe(`${REPOSITORY}/issues/new`);
	expect(Object.fromEntries(address.searchParams)).toEqual({
		template: "wrong-cell.yml",
		title: "Correct: Linkerd (meshes/linkerd), mTLS & more",
		...cell,
	});
});

test("of an entry as a whole only its name is filled in", () => {
	const address = new URL(correctionAddress(REPOSITORY, { entry: "Linkerd" }) ?? "");
	expect([...address.searchParams.keys()]).toEqual(["template", "title", "entry"]);
});

test.each([undefined, "https://git.example.org/a/b", "https://github.com/a"])(
	"there is no form at %s",
	(repository) => {
		expect(correctionAddress(repository, cell)).toBeUndefined();
	},
);

test("the form has the fields that are filled in", () => {
	const form = parse(readFileSync(".github/ISSUE_TEMPLATE/wrong-cell.yml", "utf8"));
	const ids = form.body.map(({ id }: { readonly id?: string }) => id);
	expect(ids).toEqual(expect.arrayContaining(["entry", "capability", "level"]));
});
