/** A feature of a mesh beyond the core, as the conformance suite names it. */
type MeshFeature = {
	readonly id: string;
	/** What a mesh does that has it, in our words. */
	readonly meaning: string;
	/** Release whose suite first asked for it. */
	readonly since: string;
};

/**
 * The mesh features of the conformance suite, oldest first, then A to Z.
 *
 * @see https://github.com/kubernetes-sigs/gateway-api/blob/main/pkg/features/mesh.go
 */
export const MESH_FEATURES: readonly MeshFeature[] = [
	{
		id: "MeshClusterIPMatching",
		meaning: "Traffic to a Service is picked out by its cluster address, not by host name alone.",
		since: "v1.1",
	},
	{
		id: "MeshConsumerRoute",
		meaning: "A namespace can route its own calls to a Service of another namespace.",
		since: "v1.1",
	},
	{
		id: "MeshHTTPRouteBackendRequestHeaderModification",
		meaning: "Request headers can be changed for one backend of a route.",
		since: "v1.4",
	},
	{
		id: "MeshHTTPRouteNamedRouteRule",
		meaning: "The rules of a route can carry names.",
		since: "v1.4",
	},
	{
		id: "MeshHTTPRouteQueryParamMatching",
		meaning: "Requests can be matched by query parameters.",
		since: "v1.4",
	},
	{
		id: "MeshHTTPRouteRedirectPath",
		meaning: "A redirect can change the path.",
		since: "v1.4",
	},
	{
		id: "MeshHTTPRouteRedirectPort",
		meaning: "A redirect can change the port.",
		since: "v1.4",
	},
	{
		id: "MeshHTTPRouteRewritePath",
		meaning: "The path can be rewritten on its way to the backend.",
		since: "v1.4",
	},
	{
		id: "MeshHTTPRouteSchemeRedirect",
		meaning: "A redirect can change the scheme, for example from http to https.",
		since: "v1.4",
	},
];
