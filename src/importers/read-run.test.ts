import { expect, test } from "vitest";
import { decodeBytes, refuseLargeFile } from "./read-run.ts";

test("text is UTF-8, or the UTF-16 that a Windows shell writes", () => {
	expect(decodeBytes(new TextEncoder().encode("p99 µs"))).toBe("p99 µs");
	expect(decodeBytes(Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0))).toBe("{}");
});

test("what is not text or too large is refused in one line", () => {
	expect(() => decodeBytes(Uint8Array.of(0x80, 0x81))).toThrow("The file is not text in UTF-8.");
	expect(() => refuseLargeFile(60_000_000)).toThrow("The file is larger than 50 MB (60 MB).");
	expect(() => refuseLargeFile(50 * 1024 * 1024)).not.toThrow();
});
