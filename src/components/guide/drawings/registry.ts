import AbstractionLevels from "./AbstractionLevels.astro";
import ArchitectureAmbient from "./ArchitectureAmbient.astro";
import ArchitectureHubAndSpoke from "./ArchitectureHubAndSpoke.astro";
import ArchitectureNodeProxy from "./ArchitectureNodeProxy.astro";
import ArchitectureProxyless from "./ArchitectureProxyless.astro";
import ArchitectureSidecar from "./ArchitectureSidecar.astro";
import ArchitectureVwire from "./ArchitectureVwire.astro";
import ConnectionOrRequest from "./ConnectionOrRequest.astro";
import CoordinatedOmission from "./CoordinatedOmission.astro";
import DeploymentGrid from "./DeploymentGrid.astro";
import IntervalBarExplained from "./IntervalBarExplained.astro";
import LibraryGrid from "./LibraryGrid.astro";
import NeedLadder from "./NeedLadder.astro";
import OneRequest from "./OneRequest.astro";
import PermissiveToStrict from "./PermissiveToStrict.astro";
import ReportTable from "./ReportTable.astro";
import RetryStorm from "./RetryStorm.astro";
import RouteOwners from "./RouteOwners.astro";
import SideBySide from "./SideBySide.astro";
import SixSteps from "./SixSteps.astro";
import TwoPlanes from "./TwoPlanes.astro";
import WhoDoesWhat from "./WhoDoesWhat.astro";

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
	"coordinated-omission": CoordinatedOmission,
	"deployment-grid": DeploymentGrid,
	"interval-bar-explained": IntervalBarExplained,
	"library-grid": LibraryGrid,
	"need-ladder": NeedLadder,
	"one-request": OneRequest,
	"permissive-to-strict": PermissiveToStrict,
	"report-table": ReportTable,
	"retry-storm": RetryStorm,
	"route-owners": RouteOwners,
	"side-by-side": SideBySide,
	"six-steps": SixSteps,
	"two-planes": TwoPlanes,
	"who-does-what": WhoDoesWhat,
};
