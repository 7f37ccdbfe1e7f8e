/**
 * Lets workers of this site start under the page's policy of trusted types, and nothing else.
 *
 * Markup from text stays forbidden: the policy makes no HTML.
 */
type TrustedTypes = {
	readonly defaultPolicy: unknown;
	readonly createPolicy: (
		name: "default",
		rules: { readonly createScriptURL: (address: string) => string },
	) => unknown;
};

/** Call it before a worker is made; calling it again changes nothing. */
export function trustOwnWorkers(): void {
	const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
	if (!trustedTypes || trustedTypes.defaultPolicy) return;
	trustedTypes.createPolicy("default", {
		createScriptURL(address) {
			if (new URL(address, location.href).origin === location.origin) return address;
			throw new TypeError(`A script of another site: ${address}`);
		},
	});
}
