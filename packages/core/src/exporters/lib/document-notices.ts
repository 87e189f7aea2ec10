import type { Report } from "../../model/report.js";
import { against } from "./contradictions.js";
import { message } from "./messages.js";
import type { Place } from "./report-types.js";

/** One defect of a paper as it is shown. */
export interface ShownNotice {
  /** Where it is, or null for the whole document. */
  readonly place: Place | null;
  readonly message: string;
  /** Further places that it concerns. */
  readonly others: readonly Place[];
  /** What the place goes against, as words; empty for what is no contradiction. */
  readonly against: string;
  readonly code: string;
}

/** The defects of one paper; `path` is null for what concerns no paper in particular. */
export interface DocumentNotices {
  readonly path: string | null;
  readonly notices: readonly ShownNotice[];
}

/** Code under which a document that could not be read is listed. */
const UNREADABLE = "evidence-unreadable";

/**
 * Returns a report's notices grouped by the document of their first place, papers that could not be read among them.
 * General notices come first, then documents in the order of their first notice.
 */
export function noticesByDocument(report: Report): readonly DocumentNotices[] {
  const groups = new Map<string | null, ShownNotice[]>([[null, []]]);
  const add = (path: string | null, notice: ShownNotice) => {
    const group = groups.get(path);
    if (group === undefined) {
      groups.set(path, [notice]);
    } else {
      group.push(notice);
    }
  };
  for (const { path, error } of report.documents) {
    if (error !== undefined) {
      const text = message(report.language, "export-unreadable", { error });
      add(path, { place: null, message: text, others: [], against: "", code: UNREADABLE });
    }
  }
  for (const notice of report.notices) {
    const [place = null, ...others] = notice.places;
    add(place?.path ?? null, {
      place,
      message: notice.message,
      others,
      against: against(report.language, notice),
      code: notice.code,
    });
  }
  return [...groups].filter(([, notices]) => notices.length > 0).map(([path, notices]) => ({ path, notices }));
}
