import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	type Scalar,
	type YAMLMap,
} from "yaml";
import { hasHiddenSign } from "./decode.ts";

/** Stands for a value that was refused and reported, so that it is not reported again. */
export const REFUSED: unique symbol = Symbol("refused");

/** Reports a node that has no place in a data file. */
export type Refuse = (node: Node, rule: string, message: string, hint: string) => void;

/**
 * The plain value of a syntax tree, with everything that YAML can do beyond plain data refused.
 *
 * Aliases are never followed, so that no small file can grow into a large value.
 *
 * @param refuse - Told of aliases, tags, unusable and repeated keys, and hidden characters.
 */
export function yamlValue(node: Node | null, refuse: Refuse): unknown {
	if (node === null) return null;
	if (isAlias(node)) {
		const message = `"*${node.source}" repeats another part of the file by reference.`;
		refuse(node, "yaml-alias", message, "Write the value out.");
		return REFUSED;
	}
	if (node.tag !== undefined) {
		const tag = node.tag.replace("tag:yaml.org,2002:", "!!");
		refuse(
			node,
			"yaml-tag",
			`The tag "${tag}" has no place here.`,
			"Delete the tag; put text that looks like a number in quotes.",
		);
		return REFUSED;
	}
	if ("anchor" in node && node.anchor !== undefined) {
		const message = `"&${node.anchor}" names a part of the file instead of being text.`;
		refuse(
			node,
			"yaml-anchor",
			message,
			"Put the value in quotes when it starts with &; else delete it.",
		);
	}
	if (isMap(node)) return mapping(node, refuse);
	if (isSeq(node)) return node.items.map((item) => yamlValue(item as Node | null, refuse));
	return isScalar(node) ? scalar(node, refuse) : REFUSED;
}

/** The text of a mapping's key; `undefined` for keys that are not plain text. */
export function keyText(key: unknown): string | undefined {
	if (!isScalar(key) || key.value === null) return undefined;
	return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}

function scalar(node: Scalar, refuse: Refuse): unknown {
	// A comment has a space after its #; "issue #12" is a text that has lost its end.
	if (node.type === "PLAIN" && /^[^\s#!]/.test(node.comment ?? "")) {
		const cut = node.comment?.split("\n", 1)[0]?.slice(0, 40);
		const message = `The text ends before " #${cut}": what follows the # is a comment.`;
		refuse(node, "yaml-comment", message, 'Put the text in quotes; start a comment with "# ".');
		return REFUSED;
	}
	// Only an escape can bring in what the text itself does not hold.
	if (node.type !== "QUOTE_DOUBLE" || !hasHiddenSign(String(node.value))) return node.value;
	const message = "The text holds a hidden or control character.";
	refuse(node, "encoding", message, "Delete the escape sequence.");
	return REFUSED;
}

function mapping(map: YAMLMap, refuse: Refuse): Record<string, unknown> {
	const value: Record<string, unknown> = {};
	const seen = new Set<string>();
	for (const pair of map.items) {
		if (keyText(pair.key) === "<<") {
			const message = 'The merge key "<<" has no place here.';
			refuse(pair.key as Node, "yaml-alias", message, "Write the fields out.");
			continue;
		}
		const key = usableKey(pair, map, seen, refuse);
		if (key === undefined) continue;
		seen.add(key);
		value[key] = yamlValue(pair.value as Node | null, refuse);
	}
	return value;
}

function usableKey(
	pair: Pair,
	map: YAMLMap,
	seen: ReadonlySet<string>,
	refuse: Refuse,
): string | undefined {
	const key = keyText(pair.key);
	const node = (pair.key ?? map) as Node;
	const strange = key?.match(/[\u00a0\u2000-\u200a\u202f\u3000\uff1a]/)?.[0];
	if (strange !== undefined) {
		const code = strange.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
		const message = `The name of this field holds a sign that is not the plain one (U+${code}).`;
		const hint = "Delete it and type it again; pasted text often carries such characters.";
		refuse(node, "yaml-key", message, hint);
		return undefined;
	}
	if (key === undefined || key === "__proto__" || hasHiddenSign(key)) {
		const named = key === undefined ? "This" : JSON.stringify(key);
		refuse(node, "yaml-key", `${named} cannot be the name of a field.`, "Write a plain word.");
		return undefined;
	}
	if (!seen.has(key)) return key;
	const message = `"${key}" is written twice in the same place.`;
	refuse(node, "duplicate-key", message, "Keep one of the two; YAML would drop the other.");
	return undefined;
}
