import { loadLibrary } from "@dankiem/core/node";

/** The shipped checklists with messages in Vietnamese, loaded once for all files that a worker runs. */
export const library = loadLibrary([], "vi");
