import { NARROW, PRINT } from "./style-media.js";
import { COLORS, SCREEN, TABLES } from "./style-screen.js";

/** The page's own style. Its policy knows it by {@link STYLE_HASH}, so every change needs a new hash. */
export const STYLE = COLORS + SCREEN + TABLES + NARROW + PRINT;

/** What the page's content security policy lets style it. */
export const STYLE_HASH = "sha256-9Zie/iZFBpqPm2sAo0D2xEcsfPdDtt138UiI9CckNyM=";
