import { configureGlobal } from "fast-check";

// Property tests draw the same cases on every run, so that a failure means a change, not luck.
configureGlobal({ seed: 20_261_123 });
