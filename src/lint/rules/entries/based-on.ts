import { entries, filesOf } from "#src/lint/catalog.ts";
import type { Report, Rule } from "#src/lint/rule.ts";
import { baseName, didYouMean } from "#src/lint/strings.ts";

/** What a distribution takes over from upstream can be looked up only where names are right. */
export const basedOn: Rule = {
	id: "based-on",
	description: "based_on names another mesh that exists, and capabilities that exist.",
	why: "A distribution takes levels over from its upstream; from one that does not exist there are none.",
	example: { bad: "based_on: { mesh: isto, … }", good: "based_on: { mesh: istio, … }" },
	check(catalog, report) {
		const meshes = new Set(filesOf(catalog, "mesh").map(({ id }) => id));
		const capabilities = filesOf(catalog, "capabilities")
			.flatMap(({ data }) => data.groups ?? [])
			.flatMap((group) => group?.capabilities ?? [])
			.flatMap((capability) => (capability?.id === undefined ? [] : [capability.id]));
		for (const { file, id, data } of entries(catalog)) {
			const { mesh, except = [] } = data.based_on ?? {};
			if (mesh !== undefined && (mesh === id || !meshes.has(mesh))) {
				const others = [...meshes].filter((one) => one !== id);
				const message = `"${mesh}" in ${baseName(file)} is not another mesh.`;
				const hint = didYouMean(mesh, others, "The ids are the file names of content/meshes/.");
				report({
					file,
					path: ["based_on", "mesh"],
					at: "value",
					message,
					hint,
					cause: `entry ${mesh}`,
				});
			}
			checkExcept(file, except, capabilities, report);
		}
	},
};

function checkExcept(
	file: string,
	except: readonly (string | undefined)[],
	capabilities: readonly string[],
	report: Report,
): void {
	// A missing vocabulary is one problem of its own.
	if (capabilities.length === 0) return;
	for (const [index, id] of except.entries()) {
		if (id === undefined || capabilities.includes(id)) continue;
		const message = `"${id}" in ${baseName(file)} is not a capability.`;
		const hint = didYouMean(id, capabilities, "The ids are in data/capabilities.yaml.");
		report({
			file,
			path: ["based_on", "except", index],
			at: "value",
			message,
			hint,
			cause: `capability ${id}`,
		});
	}
}
