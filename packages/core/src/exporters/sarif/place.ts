import { relativeUri } from "../lib/relative-uri.js";
import type { Place } from "../lib/report-types.js";

/** Name of the audited folder, to which all addresses are relative; the one that consumers know for the root of the sources. */
export const BASE_ID = "%SRCROOT%";

/** The address of a paper. */
export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId: string;
}

/** Returns the address of a paper. */
export function artifactLocation(path: string): ArtifactLocation {
  return { uri: relativeUri(path), uriBaseId: BASE_ID };
}

/** Returns a place as SARIF tells it: lines and columns from 1, the end column one past the last character, as in the report. */
export function physicalLocation({ path, start, end }: Place): object {
  return {
    artifactLocation: artifactLocation(path),
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}
