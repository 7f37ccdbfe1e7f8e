import { createHash } from "node:crypto";

/** What a content security policy or an integrity attribute calls a script by. */
export function scriptHash(script: string, algorithm: "sha256" | "sha384"): string {
	return `${algorithm}-${createHash(algorithm).update(script).digest("base64")}`;
}
