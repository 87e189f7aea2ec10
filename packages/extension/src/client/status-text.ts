import { say } from "../messages/client.js";
import type { AuditedParams } from "../protocol.js";
import { scoreText } from "./numbers.js";
import { plain } from "./tree-node.js";

/** What the status bar shows. */
export interface StatusText {
  readonly text: string;
  /** Markdown. */
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly isError: boolean;
}

/** What the status bar is made of. */
export interface Status {
  readonly language: "vi" | "en";
  readonly isRunning: boolean;
  /** How the last audit of the folder ended, and its last result; undefined before there is any. */
  readonly last: AuditedParams | undefined;
  readonly result: AuditedParams | undefined;
  /** All results, for the tooltip. */
  readonly all: readonly AuditedParams[];
  /** Name of the folder of the active document, in the notation of the report; null where no paper is open. */
  readonly unit: string | null;
}

type Standing = AuditedParams["standings"][number];

/** More scores than these would crowd the status bar; the tooltip has them all. */
const MOST = 3;

/** Scores of different checklists are never added up: no checklist knows such a sum. */
function scoresText(language: "vi" | "en", standings: readonly Standing[]): string {
  const [first, ...others] = standings;
  if (first === undefined) return "";
  if (others.length === 0) return scoreText(language, first);
  const told = standings.slice(0, MOST).map((standing) => `${standing.checklist} ${scoreText(language, standing)}`);
  return [...told, ...(standings.length > MOST ? ["…"] : [])].join(" · ");
}

/** The standings of the unit that is looked at: of the active document's, else of the first. */
function shownOf({ result, unit }: Status): readonly Standing[] {
  const standings = result?.standings ?? [];
  const own = standings.filter((standing) => standing.unit === unit);
  if (own.length > 0) return own;
  return standings.filter((standing) => standing.unit === standings[0]?.unit);
}

function tooltipOf({ language, all, last }: Status): string {
  const lines = all.flatMap(({ standings }) =>
    standings.map((standing) => {
      const missing = standing.missing === 0 ? "" : ` · ${say(language, "status-missing", { count: standing.missing })}`;
      return `- ${plain(`${standing.unitName} · ${standing.checklist}`)}: **${plain(scoreText(language, standing))}**${plain(missing)}`;
    }),
  );
  const failure = last?.outcome === "failed" ? [plain(last.error)] : [];
  return [...failure, ...(lines.length === 0 ? [] : [lines.join("\n")]), plain(say(language, "status-open"))].join("\n\n");
}

/** Returns what the status bar shows, or null where there is nothing to say. */
export function statusText(status: Status): StatusText | null {
  const { language, isRunning, last } = status;
  const tooltip = tooltipOf(status);
  const told = (icon: string, words: string, isError = false): StatusText => ({
    text: `$(${icon}) ${words}`,
    tooltip,
    spoken: words,
    isError,
  });
  const score = scoresText(language, shownOf(status));
  if (isRunning) {
    const words = score === "" ? say(language, "status-running") : `Dân Kiểm ${score}`;
    return { ...told("loading~spin", words), spoken: say(language, "status-running") };
  }
  if (last?.outcome === "failed") return told("error", say(language, "status-failed"), true);
  if (score !== "") return told("checklist", `Dân Kiểm ${score}`);
  return last?.outcome === "cancelled" ? told("debug-pause", say(language, "status-stopped")) : null;
}
