import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { licenceId } from "./licence-id.ts";

const entry = (license: string, open_source?: string) =>
	catalogWith({ "content/meshes/alpha.yaml": { license, open_source } });

test("a licence that SPDX does not know is reported with the nearest one", () => {
	expect(messages(licenceId, entry("Apache 2.0"))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml license (value): "Apache 2.0" in alpha.yaml is not an SPDX licence expression. Did you mean "Apache-2.0"?",
		]
	`);
});

test("open source is what the Open Source Initiative has approved", () => {
	expect(messages(licenceId, entry("BUSL-1.1", "yes"))).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml open_source (value): alpha.yaml is called open source, but BUSL-1.1 is not approved by the Open Source Initiative. Correct the licence, or set open_source to source-available.",
		]
	`);
});

test.each([
	["Apache-2.0", "yes", true],
	["MPL-2.0", "open-core", true],
	["GPL-2.0-or-later AND LGPL-2.1-only", "yes", true],
	["Apache-2.0 AND BUSL-1.1", "yes", false],
	["Apache-2.0 OR BUSL-1.1", "yes", true],
	["GPL-2.0-only WITH Classpath-exception-2.0", "yes", true],
	["LicenseRef-Own", "yes", false],
	["LicenseRef-Own", "source-available", true],
	["BUSL-1.1", "source-available", true],
	["Proprietary", "no", true],
] as const)("%s with open_source %s: %s", (license, open, isFine) => {
	expect(messages(licenceId, entry(license, open))).toHaveLength(isFine ? 0 : 1);
});
