/** What the build may be told from outside; all optional. */
interface ImportMetaEnv {
	/** Address of the public repository, for "edit this file" links. */
	readonly REPOSITORY_URL?: string;
	/** Where errors are reported, an address of a form or `mailto:…`, for "Report an error" links. */
	readonly CORRECTIONS_URL?: string;
}

interface ImportMeta {
	readonly env: ImportMetaEnv;
}
