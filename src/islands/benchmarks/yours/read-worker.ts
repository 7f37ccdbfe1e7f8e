import { answerFiles } from "./answer-file.ts";

answerFiles();
