import { expect, test } from "vitest";
import { movedAddress } from "./moved.ts";

test.each([
	["/compare/istio-vs-linkerd/index.md", "/compare/istio-vs-linkerd/"],
	["/compare/linkerd-vs-istio/", "/compare/?mesh=linkerd&mesh=istio&show=differing"],
])("%s leads to %s", (path, to) => {
	expect(movedAddress(path)).toBe(to);
});

test.each([
	"/embed/v1/comparison/",
	"/compare/",
	"/compare/index.md",
	"/embed/v1/status-istio.svg",
])("%s leads nowhere else", (path) => {
	expect(movedAddress(path)).toBeUndefined();
});
