import type { FileChild, Paragraph } from "docx";
import type { Report } from "../../model/report.js";
import type { Particulars, Person } from "../lib/particulars.js";
import { body } from "./blocks.js";
import { words } from "./messages.js";
import {
  capitalised,
  clean,
  commonPeriod,
  given,
  officialMoment,
  periodPhrase,
  personText,
  shortDay,
  unitsPhrase,
} from "./text.js";

/** How many lines are kept for people who are not named. */
const BLANK_PEOPLE = 2;
/** Most paths of unreadable papers that are named. */
const MOST_PATHS = 5;

function line(text: string): Paragraph {
  return body([text]);
}

function listed(text: string): Paragraph {
  return body([`- ${text}`]);
}

/** Returns the name of the team within a sentence. */
export function teamOf({ team }: Particulars): string {
  return given(team, words("team"));
}

function peopleLines(people: readonly Person[] | undefined): readonly Paragraph[] {
  const named = people ?? [];
  const texts = named.length === 0 ? Array.from({ length: BLANK_PEOPLE }, () => personText(undefined)) : named.map(personText);
  return texts.map((text) => listed(`${text}.`));
}

/** Returns who was present: the team, then the inspected unit. */
export function presentBlock(particulars: Particulars): readonly FileChild[] {
  return [
    line(words("team-members", { team: capitalised(teamOf(particulars)) })),
    ...peopleLines(particulars.members),
    line(words("unit-members")),
    ...peopleLines(particulars.unitRepresentatives),
  ];
}

/** Returns when the inspection took place. */
export function timeBlock({ begin, end }: Particulars): Paragraph {
  return line(words("time-text", { begin: officialMoment(begin), end: officialMoment(end) }));
}

/** Returns the audited days; where units have days of their own, each unit's. */
export function periodBlock(report: Report): readonly Paragraph[] {
  const { units } = report;
  const periods = [...new Set(units.map(({ period }) => periodPhrase(period)))];
  const days = periods.length === 1 ? commonPeriod(report) : units.map(unitPeriod).join("; ");
  return [line(words("period-text", { days: days === "" ? commonPeriod(report) : days, asOf: shortDay(report.asOf) }))];
}

function unitPeriod({ name, period }: Report["units"][number]): string {
  return words("period-of", { unit: clean(name), period: periodPhrase(period) });
}

/** Returns who is inspected. */
export function objectBlock(report: Report): Paragraph {
  return line(words("object-text", { units: unitsPhrase(report) }));
}

/** Returns what was read, and against which checklists in which version. */
export function papersBlock({ documents, checklists }: Report): readonly Paragraph[] {
  const broken = documents.filter(({ error }) => error !== undefined).map(({ path }) => clean(path));
  const shown = broken.slice(0, MOST_PATHS).join("; ") + (broken.length > MOST_PATHS ? `; ${words("blank")}` : "");
  return [
    line(words("papers-text", { count: documents.length })),
    ...(broken.length === 0 ? [] : [line(words("papers-unreadable", { count: broken.length, paths: shown }))]),
    ...checklists.map(({ id, title, version }) =>
      listed(words("checklist-text", { title: clean(title), id: clean(id), version: clean(version) })),
    ),
  ];
}
