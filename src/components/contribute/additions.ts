/** One thing a contributor can add besides an entry, with every file it touches, in order. */
type Addition = {
	readonly id: string;
	readonly title: string;
	/** What to know before one begins. */
	readonly about: string;
	/** Steps in Markdown of one line: only code spans. */
	readonly steps: readonly string[];
	readonly code?: string;
};

/** In the order of how often they are asked for. Tests run the commands and look for the files. */
export const ADDITIONS: readonly Addition[] = [
	{
		id: "add-capability",
		title: "A capability",
		about:
			"A row of the comparison. It needs a question that yes or no answers and at least two projects that answer it differently.",
		steps: [
			"Add a block to its group in `data/capabilities.yaml`: `id`, `name`, `question`, `why`, `verify`, and `levels` with what each level takes.",
			"With `npm run mesh -- schema` editors complete the new id; the check does not ask for it.",
			"Every entry now reads unknown. Add claims to the meshes you have evidence for.",
			"If an axis of strengths should count it, add it with a weight to `data/strengths.yaml`; a must-have or wish goes to `data/presets.yaml`.",
		],
	},
	{
		id: "add-question",
		title: "A question of the questionnaire",
		about:
			"The highest points of all questions add up to 100 for need and to 100 for readiness, so that a sum is a score. A new question therefore takes points from others.",
		steps: [
			"Add a block to a dimension of `data/readiness.yaml`: `id`, `name`, `text`, `why`, `sources` and two or more `options`, each with points for `need` and `readiness`. With readiness points it also needs a `next_step`.",
			"Run `npm run mesh -- check`. It says how far the sum is off and lists the questions with their highest points; lower the highest option of one or several by that much.",
			"Run it again. Each example of the file is compared with the rules; a message names each number that differs and what the rules give. Decide on the answer of each example, add it under `answers`, and write the numbers.",
			"Raise `version` at the head of the file: links to earlier results then say that they are of an earlier version.",
			"Give the source of each weight. A question without a source does not belong there.",
		],
	},
	{
		id: "add-experiment",
		title: "An experiment, with its runs",
		about:
			"One published experiment is one file. Runs are added by a command that reads what the load generator wrote.",
		steps: [
			"Start `data/benchmarks/my-test.yaml` with the fields below, with values of your own; the check refuses `example.org`. `provenance.interest` says who measured: a vendor, someone a vendor paid, the project itself, academics, or an independent party.",
			"Add the run without a mesh first, then one for each mesh and mode. `--dry-run` shows what would be written.",
			"Numbers that exist only as a picture are written by hand; `read_from` says where they were read. What the source does not say is left out, never estimated.",
			"Run `npm run mesh -- check`. Its page is at `/performance/my-test/`.",
			"Further: `docs/benchmarks-data.md`.",
		],
		code: `# yaml-language-server: $schema=../../public/schema/v1/experiment.json
question: "What does Istio add to a small service?"
provenance:
  title: Our test of November
  publisher: Example Ltd
  interest: neutral
  date: "2026-11"
  address: https://example.org/test
  read_off: raw files
comparability: Within this file only.
method:
  load_generator: fortio
environment:
  kubernetes_version: "1.33"
notes: []

npm run mesh -- import baseline.json --experiment my-test --mesh none --mode baseline
npm run mesh -- import istio.json --experiment my-test --mesh istio --mesh-version 1.27.0 --mode "sidecar, mTLS on"`,
	},
	{
		id: "add-report",
		title: "A conformance report",
		about: "Reports of the Gateway API suite are filed as they were submitted.",
		steps: [
			"Run the command below. It finds the release and the mesh by what the report says; contacts are left out.",
			"If a claim of the mesh's entry says less or more than the report passes, the command says so, and the check refuses until the claim is corrected: the report wins.",
		],
		code: "npm run mesh -- conformance report.yaml --source https://github.com/kubernetes-sigs/gateway-api/…",
	},
	{
		id: "add-chapter",
		title: "A chapter, with a figure",
		about:
			"600 to 1,200 words in your own words, plain Markdown without HTML. A figure is a drawing of ours with all it shows in words.",
		steps: [
			"Write `content/guide/11-my-chapter.md`. The number in front orders it and is not part of the address; `order` is the same number. Start from the front matter of another chapter.",
			"Give at least one source with its title and address, and `checked` with the day you read them.",
			"For a figure add a block to `figures`: `after` is the anchor of the heading it follows, `id`, `caption` says the finding, `alt` what one sees, `text` everything it shows.",
			"Draw it in `src/components/guide/drawings/MyFigure.astro` with the classes the other drawings use: no colours and no sizes of its own.",
			"Name it in `src/components/guide/drawings/registry.ts`: one import, one line with the id.",
			"Run `npm run mesh -- check`: links, anchors, figures without a drawing and the number of words are checked.",
		],
	},
	{
		id: "add-term",
		title: "A term, a work to read, a ready-made question",
		about: "One block in one file each.",
		steps: [
			"A term: `data/glossary.yaml`, at most 300 characters, in your own words. Pages link to it where they first use it.",
			"A work: `data/reading.yaml`.",
			"A ready-made question: `data/presets.yaml`; it becomes a page under `/compare/for/`.",
		],
	},
	{
		id: "add-importer",
		title: "An importer",
		about:
			"It turns the output of one more load generator into a run, in the browser and on the command line.",
		steps: [
			"Put an output as the tool wrote it into `src/importers/fixtures/`, and say in the README there where it comes from.",
			"Tell it from others by its content in `src/importers/recognise-json.ts` or `recognise-text.ts`, and name it in `src/importers/recognition.ts`.",
			"Read it in `src/importers/my-tool.ts`: text in, a run or a refusal out, nothing else. Name it in `src/importers/registry.ts`.",
			"If the tool is in `src/importers/unreadable.ts`, which says what to do with outputs that cannot be read, take it out there: that list is asked first.",
			"Test it in `src/importers/import-run.test.ts` with numbers you worked out from the file by hand.",
		],
	},
];
