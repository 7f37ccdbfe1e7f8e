import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claim } from "./claim.fixture.ts";
import { NO_CONDITIONS } from "./conditions.ts";
import { isWholeMatrix, matrixQuery, readMatrixAddress } from "./matrix-query.ts";
import {
	isFew,
	type MatrixView,
	type ViewedMesh,
	visibleMatrix,
	WHOLE_MATRIX,
} from "./matrix-view.ts";

function viewed(id: string, facts: Partial<ViewedMesh> = {}): ViewedMesh {
	return {
		id,
		isDiscontinued: false,
		architecture: ["sidecar"],
		open_source: "yes",
		claims: {},
		...facts,
	};
}

const meshes = [
	viewed("alpha", { claims: { mtls: claim(), udp: claim({ level: "none" }) } }),
	viewed("beta", { claims: { mtls: claim(), udp: claim() }, architecture: ["ambient"] }),
	viewed("gone", { isDiscontinued: true, claims: { udp: claim({ level: "partial" }) } }),
];
const capabilities = [
	{ id: "mtls", group: "security" },
	{ id: "udp", group: "protocols" },
	{ id: "fips", group: "security" },
];
const ids = {
	meshes: meshes.map(({ id }) => id),
	capabilities: capabilities.map(({ id }) => id),
	groups: ["security", "protocols"],
	modes: ["sidecar", "ambient"],
};
const show = (view: Partial<MatrixView>) =>
	visibleMatrix(meshes, capabilities, { ...WHOLE_MATRIX, ...view });

describe("the matrix", () => {
	test("shows everything but discontinued meshes until asked", () => {
		expect(show({}).meshes).toEqual(["alpha", "beta"]);
		expect(show({ discontinued: true }).meshes).toEqual(["alpha", "beta", "gone"]);
	});

	test("shows picked meshes in the order of picking, discontinued ones included", () => {
		expect(show({ meshes: ["gone", "alpha"] }).meshes).toEqual(["gone", "alpha"]);
	});

	test("shows picked groups and single capabilities in the vocabulary's order", () => {
		expect(show({ rows: ["security"] }).capabilities).toEqual(["mtls", "fips"]);
		expect(show({ rows: ["udp", "mtls"] }).capabilities).toEqual(["mtls", "udp"]);
	});

	test("leaves out rows that do not differ, or that nobody knows", () => {
		expect(show({ differing: true }).capabilities).toEqual(["udp"]);
		expect(show({ known: true }).capabilities).toEqual(["mtls", "udp"]);
	});

	test("sorts meshes by a row, best first, and keeps the order of equals", () => {
		expect(show({ sortBy: "udp" }).meshes).toEqual(["beta", "alpha"]);
		expect(show({ sortBy: "mtls" }).meshes).toEqual(["alpha", "beta"]);
	});

	test("brings rows that differ first where two to four meshes are picked, or on demand", () => {
		const two = show({ meshes: ["alpha", "beta"] });
		expect([two.capabilities, two.differing]).toEqual([["udp", "mtls", "fips"], ["udp"]]);
		const grouped = show({ meshes: ["alpha", "beta"], order: "groups" });
		expect([grouped.capabilities, grouped.differing]).toEqual([["mtls", "udp", "fips"], undefined]);
		expect(show({ meshes: ["alpha"] }).differing).toBeUndefined();
		expect(show({}).differing).toBeUndefined();
		expect(show({ order: "differences" }).differing).toEqual(["udp"]);
	});

	test.each([
		[1, false],
		[2, true],
		[4, true],
		[5, false],
	])("reads %i picked meshes next to each other: %s", (count, expected) => {
		expect(isFew({ meshes: ["a", "b", "c", "d", "e"].slice(0, count) })).toBe(expected);
	});

	test("says which meshes a condition took out", () => {
		const conditions = { ...NO_CONDITIONS, mode: "ambient" };
		expect(show({ conditions })).toMatchObject({ meshes: ["beta"], leftOut: ["alpha"] });
	});
});

const view: fc.Arbitrary<MatrixView> = fc.record({
	meshes: fc.uniqueArray(fc.constantFrom(...ids.meshes)),
	rows: fc.uniqueArray(fc.constantFrom(...ids.capabilities, ...ids.groups)),
	discontinued: fc.boolean(),
	differing: fc.boolean(),
	known: fc.boolean(),
	transposed: fc.boolean(),
	sortBy: fc.option(fc.constantFrom(...ids.capabilities), { nil: undefined }),
	order: fc.option(fc.constantFrom("differences", "groups"), { nil: undefined }),
	conditions: fc.record({
		openSource: fc.boolean(),
		stable: fc.boolean(),
		ownEvidence: fc.boolean(),
		mode: fc.option(fc.constantFrom(...ids.modes), { nil: undefined }),
	}),
});

describe("the matrix's address", () => {
	test("leads back to every view", () => {
		fc.assert(
			fc.property(view, (chosen) => {
				const read = readMatrixAddress(new URLSearchParams(matrixQuery(chosen)), ids);
				expect(read).toEqual({ view: chosen, ignored: [] });
			}),
		);
	});

	test("is empty for the whole matrix", () => {
		expect(matrixQuery(WHOLE_MATRIX)).toBe("");
		expect(isWholeMatrix(WHOLE_MATRIX)).toBe(true);
	});

	test("takes a list of meshes for the same as one parameter each", () => {
		const read = (query: string) => readMatrixAddress(new URLSearchParams(query), ids);
		expect(read("meshes=beta,alpha")).toEqual(read("mesh=beta&mesh=alpha"));
		expect(read("mesh=beta,alpha")).toEqual(read("mesh=beta&mesh=alpha"));
		expect(matrixQuery(read("meshes=beta,%20gone,,").view)).toBe("mesh=beta&mesh=gone");
		expect(read("meshes=alpha,nobody").ignored).toEqual(["mesh=nobody"]);
		expect(read("meshes=").view).toEqual(WHOLE_MATRIX);
	});

	test("ignores and reports whatever is hostile or broken, and never throws", () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const { view: read, ignored } = readMatrixAddress(new URLSearchParams(text), ids);
				expect(read.meshes.every((id) => ids.meshes.includes(id))).toBe(true);
				const named = [...new URLSearchParams(text)].flatMap(([, value]) => value.split(","));
				expect(ignored.length).toBeLessThanOrEqual(named.length);
			}),
		);
		const { view: read, ignored } = readMatrixAddress(
			new URLSearchParams(
				"mesh=__proto__&mesh=alpha&constructor=x&show=%3Cscript%3E&sort=security",
			),
			ids,
		);
		expect(read).toEqual({ ...WHOLE_MATRIX, meshes: ["alpha"] });
		expect(ignored).toEqual(["mesh=__proto__", "constructor=x", "show=<script>", "sort=security"]);
	});
});

test("sorting looks for the best first: what is unknown comes before what is known to be missing", () => {
	const levels = ["none", undefined, "planned", "full", "partial"] as const;
	const meshes = levels.map((level, at) => ({
		id: level ?? "unknown",
		isDiscontinued: false,
		architecture: [],
		claims: level === undefined ? {} : { mtls: { level, evidence: `https://example.org/${at}` } },
	}));
	const shown = visibleMatrix(meshes, [{ id: "mtls", group: "security" }], {
		...WHOLE_MATRIX,
		sortBy: "mtls",
	});
	expect(shown.meshes).toEqual(["full", "partial", "planned", "unknown", "none"]);
});
