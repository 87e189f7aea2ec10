import { viClient } from "./client-vi.js";
import { viDefects } from "./defects-vi.js";
import { viFixes } from "./fixes-vi.js";
import { viNavigation } from "./navigation-vi.js";
import { viReading } from "./reading-vi.js";
import { viServer } from "./server-vi.js";

/** Messages of the editor in Vietnamese, by code. */
export const vi = { ...viClient, ...viDefects, ...viFixes, ...viNavigation, ...viReading, ...viServer } as const;
