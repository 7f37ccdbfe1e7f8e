import { MeshFigure } from "@meshscape/figure/react";
import { createElement } from "react";
import { FIGURE } from "./figure.js";

export const app = () => createElement(MeshFigure, FIGURE);
