/** How a load generator's file becomes a run of an experiment, on the command line. */
export const IMPORT_COMMAND =
	'npm run mesh -- import result.json --experiment my-mesh-2026 --mesh istio --mesh-version 1.31.0 --mode "sidecar, mTLS on"';
