import { parse } from "yaml";
import { answerFiles } from "./answer-file.ts";

answerFiles((text) => parse(text, { logLevel: "error" }));
