import { enClient } from "./client-en.js";
import { enDefects } from "./defects-en.js";
import { enFixes } from "./fixes-en.js";
import { enNavigation } from "./navigation-en.js";
import { enReading } from "./reading-en.js";
import { enServer } from "./server-en.js";

/** Messages of the editor in English, by code. */
export const en = { ...enClient, ...enDefects, ...enFixes, ...enNavigation, ...enReading, ...enServer } as const satisfies Record<
  keyof typeof import("./vi.js").vi,
  string
>;
