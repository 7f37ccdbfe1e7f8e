import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { nameAsId } from "./report.ts";

test.each([
	["Buoyant Enterprise for Linkerd", "buoyant-enterprise-for-linkerd"],
	["Café  Mesh!", "cafe-mesh"],
	["../../etc/passwd", "etc-passwd"],
	["網格", "unnamed"],
])("%s becomes %s", (name, id) => {
	expect(nameAsId(name)).toBe(id);
});

test("whatever a project is called, it gets an id of the usual form", () => {
	assert(
		property(string({ maxLength: 200 }), (name) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(nameAsId(name))),
	);
});
