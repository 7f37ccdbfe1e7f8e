import { expect, test } from "vitest";
import { catalogWith, messages } from "#src/lint/catalog.fixture.ts";
import { evidenceUrl } from "./evidence-url.ts";

const entry = (source: string) => catalogWith({ "content/meshes/alpha.yaml": { ga: { source } } });

test("an address that carries a secret or leads nowhere public is reported", () => {
	const found = [
		"https://user:secret@example.org/",
		"https://wiki.corp/page",
		"http://192.168.0.1/",
		"https://[::1]/",
		"http://intranet/",
		"https://exa mple.org:99999/",
		"https://example.org:99999/",
		"https://example.org/a, https://example.org/b",
		"https://kubernetes.default.svc/x",
		"https://example.org/d\u043ecs",
	].flatMap((source) => messages(evidenceUrl, entry(source)));
	expect(found).toMatchInlineSnapshot(`
		[
		  "content/meshes/alpha.yaml ga.source (value): "https://user:secret@example.org/" in alpha.yaml carries a user name or password. Write a public address that starts with https://.",
		  "content/meshes/alpha.yaml ga.source (value): "https://wiki.corp/page" in alpha.yaml is not a public address. Write a public address that starts with https://.",
		  "content/meshes/alpha.yaml ga.source (value): "http://192.168.0.1/" in alpha.yaml is not a public address. Write a public address that starts with https://.",
		  "content/meshes/alpha.yaml ga.source (value): "https://[::1]/" in alpha.yaml is not a public address. Write a public address that starts with https://.",
		  "content/meshes/alpha.yaml ga.source (value): "http://intranet/" in alpha.yaml is not a public address. Write a public address that starts with https://.",
		  "content/meshes/alpha.yaml ga.source (value): "https://exa mple.org:99999/" in alpha.yaml holds a space. Write the address alone, without spaces and words.",
		  "content/meshes/alpha.yaml ga.source (value): "https://example.org:99999/" in alpha.yaml is not an address. Write a public address that starts with https://.",
		  "content/meshes/alpha.yaml ga.source (value): "https://example.org/a, https://example.org/b" in alpha.yaml holds two addresses. Keep the one that proves it best; a second one has its place in the note.",
		  "content/meshes/alpha.yaml ga.source (value): "https://kubernetes.default.svc/x" in alpha.yaml is not a public address. Write a public address that starts with https://.",
		  "content/meshes/alpha.yaml ga.source (value): "https://example.org/dоcs" in alpha.yaml holds "о", which only looks like a Latin letter. Write a public address that starts with https://.",
		]
	`);
});

test.each([
	"https://istio.io/latest/docs/",
	"http://www.example.org:8080/a?b=c#d",
	"spiffe://trust-domain/ns/name",
	"see https://localhost/ on your machine",
])("%s is fine", (text) => {
	expect(messages(evidenceUrl, entry(text))).toEqual([]);
});

test.each(["localhost", "local", "internal", "intranet", "lan", "home", "corp", "test", "invalid"])(
	"no page of a host under .%s proves anything to a reader",
	(ending) => {
		expect(messages(evidenceUrl, entry(`https://wiki.${ending}/page`))).toHaveLength(1);
		expect(messages(evidenceUrl, entry(`https://${ending}.example.org/page`))).toEqual([]);
	},
);
