/** Figures that were renamed: old id, new id. Addresses with the old id keep working. */
export const RENAMED: Readonly<Record<string, string>> = {};
