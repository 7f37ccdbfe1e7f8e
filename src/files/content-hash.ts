import { createHash } from "node:crypto";

/** What a content security policy or an integrity attribute calls a script or style by. */
export function contentHash(content: string, algorithm: "sha256" | "sha384"): string {
	return `${algorithm}-${createHash(algorithm).update(content).digest("base64")}`;
}
