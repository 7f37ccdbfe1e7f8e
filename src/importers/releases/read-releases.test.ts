import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readReleases } from "./read-releases.ts";

const read = (value: unknown) => readReleases(JSON.stringify(value), parse);

test("a product of endoflife.date gives cycles with days, ends and patches", () => {
	const product = {
		schema_version: "1.2.0",
		result: {
			name: "istio",
			releases: [
				{
					name: "1.31",
					releaseDate: "2026-08-31",
					isLts: false,
					isEol: false,
					eolFrom: null,
					latest: {
						name: "1.31.1",
						date: "2026-09-21",
						link: "https://istio.io/latest/news/1.31.1/",
					},
				},
				{
					name: "1.18",
					releaseDate: "2023-06-07",
					isLts: true,
					isEol: true,
					eolFrom: "2024-01-04",
				},
			],
		},
	};
	expect(read(product)).toEqual({
		ok: true,
		kind: "endoflife",
		cycles: [
			{
				cycle: "1.31",
				released: "2026-08-31",
				latest: "1.31.1",
				latest_released: "2026-09-21",
				latest_source: "https://istio.io/latest/news/1.31.1/",
			},
			{ cycle: "1.18", released: "2023-06-07", lts: true, support_ends: "2024-01-04" },
		],
	});
});

test("releases of GitHub are put together by cycle; drafts, candidates and other tags are not meant", () => {
	const tag = (tag_name: string, published_at: string, more: object = {}) => ({
		tag_name,
		published_at,
		html_url: `https://github.com/cilium/cilium/releases/tag/${tag_name}`,
		...more,
	});
	const releases = [
		tag("v1.20.10", "2026-11-20T10:00:00Z"),
		tag("v1.20.9", "2026-10-20T10:00:00Z"),
		tag("v1.21.0-rc.1", "2026-11-25T10:00:00Z"),
		tag("v1.21.0", "2026-11-26T10:00:00Z", { prerelease: true }),
		tag("v1.22.0", "2026-11-27T10:00:00Z", { draft: true }),
		tag("edge-26.9.1", "2026-09-04T10:00:00Z"),
		tag("v1.20.0", "2026-07-29T10:00:00Z"),
	];
	expect(read(releases)).toEqual({
		ok: true,
		kind: "github",
		cycles: [
			{
				cycle: "1.20",
				released: "2026-07-29",
				latest: "1.20.10",
				latest_released: "2026-11-20",
				latest_source: "https://github.com/cilium/cilium/releases/tag/v1.20.10",
			},
		],
	});
});

test("Kuma's list of versions is YAML; what is under way has no cycle yet", () => {
	const text = `- edition: kuma
  version: 2.13.12
  release: 2.13.x
  releaseDate: "2025-12-22"
  endOfLifeDate: "2027-12-22"
  lts: true
- edition: kuma
  version: preview
  release: dev
`;
	expect(readReleases(text, parse)).toEqual({
		ok: true,
		kind: "kuma-versions",
		cycles: [
			{
				cycle: "2.13",
				released: "2025-12-22",
				support_ends: "2027-12-22",
				lts: true,
				latest: "2.13.12",
			},
		],
	});
});

test("values that are not what they should be are left out, the rest is taken", () => {
	const releases = [
		{ name: "1.1\u001b[2J", releaseDate: "2026-01-01" },
		{
			name: "1.2",
			releaseDate: "2026-02-30",
			latest: { name: "<b>", link: "javascript:alert(1)" },
		},
		{ name: 1.3, releaseDate: "2026-01-01" },
		null,
		"1.4",
	];
	expect(read({ result: { releases } })).toEqual({
		ok: true,
		kind: "endoflife",
		cycles: [{ cycle: "1.2" }],
	});
});

test.each([
	["<!doctype html><title>Sign in</title>", /none of the documents/],
	["{", /neither JSON nor YAML/],
	["", /none of the documents/],
	["[]", /none of the documents/],
	['{"message":"API rate limit exceeded"}', /none of the documents/],
	['{"result":{"releases":[]}}', /holds no release/],
])("%s is refused with a reason", (text, reason) => {
	const found = readReleases(text, parse);
	expect(found.ok ? "" : found.reason).toMatch(reason);
});

test("whatever is read, nothing is thrown and every text is a version, a day or a page", () => {
	const value = fc.oneof(fc.anything(), fc.constantFrom("1.30", "2026-01-01", null, true, 1.3));
	const release = fc.record({
		name: value,
		releaseDate: value,
		eolFrom: value,
		latest: fc.record({ name: value, date: value, link: value }),
		tag_name: value,
		published_at: value,
		release: value,
		endOfLifeDate: value,
	});
	fc.assert(
		fc.property(fc.array(release), fc.boolean(), (releases, wrapped) => {
			const text = JSON.stringify(wrapped ? { result: { releases } } : releases) ?? "";
			const found = readReleases(text, parse);
			const texts = found.ok ? found.cycles.flatMap((cycle) => Object.values(cycle)) : [];
			const isSound = (one: unknown) =>
				typeof one !== "string" || /^(\d[\w.+-]*|https:\/\/[\w\-.~/%+#]+)$/.test(one);
			return texts.every(isSound);
		}),
	);
});
