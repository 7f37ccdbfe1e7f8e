import AbstractionLevels from "./AbstractionLevels.astro";
import ArchitectureAmbient from "./ArchitectureAmbient.astro";
import ArchitectureHubAndSpoke from "./ArchitectureHubAndSpoke.astro";
import ArchitectureNodeProxy from "./ArchitectureNodeProxy.astro";
import ArchitectureProxyless from "./ArchitectureProxyless.astro";
import ArchitectureSidecar from "./ArchitectureSidecar.astro";
import ArchitectureVwire from "./ArchitectureVwire.astro";
import ConnectionOrRequest from "./ConnectionOrRequest.astro";
import DeploymentGrid from "./DeploymentGrid.astro";
import IntervalBarExplained from "./IntervalBarExplained.astro";
import LibraryGrid from "./LibraryGrid.astro";
import NeedLadder from "./NeedLadder.astro";
import OneRequest from "./OneRequest.astro";
import RetryStorm from "./RetryStorm.astro";
import TwoPlanes from "./TwoPlanes.astro";

/** The drawing of each figure of the guide; a figure's id is its key and names its file. */
export const DRAWINGS = {
	"abstraction-levels": AbstractionLevels,
	"architecture-ambient": ArchitectureAmbient,
	"architecture-hub-and-spoke": ArchitectureHubAndSpoke,
	"architecture-node-proxy": ArchitectureNodeProxy,
	"architecture-proxyless": ArchitectureProxyless,
	"architecture-sidecar": ArchitectureSidecar,
	"architecture-vwire": ArchitectureVwire,
	"connection-or-request": ConnectionOrRequest,
	"deployment-grid": DeploymentGrid,
	"interval-bar-explained": IntervalBarExplained,
	"library-grid": LibraryGrid,
	"need-ladder": NeedLadder,
	"one-request": OneRequest,
	"retry-storm": RetryStorm,
	"two-planes": TwoPlanes,
};
