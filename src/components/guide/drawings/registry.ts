import ArchitectureSidecar from "./ArchitectureSidecar.astro";
import LibraryGrid from "./LibraryGrid.astro";
import OneRequest from "./OneRequest.astro";
import RetryStorm from "./RetryStorm.astro";
import TwoPlanes from "./TwoPlanes.astro";

/** The drawing of each figure of the guide; a figure's id is its key and names its file. */
export const DRAWINGS = {
	"architecture-sidecar": ArchitectureSidecar,
	"library-grid": LibraryGrid,
	"one-request": OneRequest,
	"retry-storm": RetryStorm,
	"two-planes": TwoPlanes,
};
