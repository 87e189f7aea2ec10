import type { Language } from "@dankiem/core";
import { gain, missingPieces, type ReportEvidence, type ReportVerdict, stateText, WHYS, whyText } from "@dankiem/core/report";
import type { Snapshot } from "../lib/snapshot.js";
import { say } from "./messages.js";
import { blocksOf, labelled, lineText, listOf, plain, scoreText } from "./text.js";

/** Places of one verdict that are listed; a register of a thousand rows would fill the screen. */
const MAX_PLACES = 20;

/** Returns where a verdict stands: state, points, the places that were considered, and what is missing. */
export function standingOf(verdict: ReportVerdict, snapshot: Snapshot): string {
  const { language, report } = snapshot;
  const unit = report.units.find(({ id }) => id === verdict.unit);
  const head = `${stateText(language, verdict.state)} · ${scoreText(language, verdict.points)} · ${plain(verdict.message)}`;
  return blocksOf([labelled(plain(unit?.name ?? verdict.unit), head), placesOf(verdict, language), missingOf(verdict, language)]);
}

/** Returns state and points of a verdict on one line. */
export function stateLine(language: Language, { state, points }: Pick<ReportVerdict, "state" | "points">): string {
  return `${stateText(language, state)} · ${scoreText(language, points)}`;
}

/** Returns what a verdict lacks, each piece with the points that it would bring; empty where nothing is missing. */
export function missingLines(verdict: ReportVerdict, language: Language, limit = MAX_PLACES): readonly string[] {
  const pieces = missingPieces(verdict).map(({ message, points }) => pieceText(message, points, language));
  if (pieces.length === 0 && verdict.state === "fail") {
    return [pieceText(verdict.message, verdict.points.max - verdict.points.earned, language)];
  }
  const left = pieces.length - limit;
  return left > 0 ? [...pieces.slice(0, limit), say(language, "more", { count: left })] : pieces;
}

function pieceText(message: string, points: number, language: Language): string {
  return points > 0 ? `${plain(message)} (${gain(language, points)})` : plain(message);
}

function missingOf(verdict: ReportVerdict, language: Language): string {
  const lines = missingLines(verdict, language);
  if (lines.length > 0) return `${say(language, "missing")}\n\n${listOf(lines)}`;
  return verdict.state === "pass" ? say(language, "nothing-missing") : "";
}

function placesOf({ evidence }: ReportVerdict, language: Language): string {
  const told = evidence.toSorted(byWhy).map((piece) => `${lineText(piece)}: ${plain(whyText(language, piece))}`);
  // The report lists the first places of many only, so how many there are is not known here.
  return listOf(told.length > MAX_PLACES ? [...told.slice(0, MAX_PLACES), say(language, "more-places")] : told);
}

/** Orders pieces by why they counted or did not, heaviest first. */
export function byWhy(one: Pick<ReportEvidence, "why">, other: Pick<ReportEvidence, "why">): number {
  return WHYS.indexOf(one.why) - WHYS.indexOf(other.why);
}
