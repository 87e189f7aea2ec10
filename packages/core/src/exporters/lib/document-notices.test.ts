import { expect, test } from "vitest";
import { richReport, testPlace, testReport } from "../../../testing/report.js";
import { noticesByDocument } from "./document-notices.js";

test("groups notices by the document of their first place, general ones first, unreadable papers among them", () => {
  const shown = noticesByDocument(richReport()).map(({ path, notices }) => [path, notices.map(({ code }) => code)]);
  expect(shown).toEqual([
    [null, ["unit-guessed"]],
    ["quet/ban-quet.md", ["evidence-unreadable"]],
    ["bao-cao/45-bc-ubnd.md", ["instrument-ceased", "number-twice"]],
  ]);
});

test("says why a paper could not be read", () => {
  const [, unreadable] = noticesByDocument(richReport());
  expect(unreadable?.notices[0]?.message).toBe("Không đọc được: tệp không phải văn bản");
  expect(noticesByDocument(richReport({ language: "en" }))[1]?.notices[0]?.message).toMatch(/^Cannot be read: /);
});

test("keeps further places of a notice", () => {
  const places = [testPlace("a.md", 2), testPlace("b.md", 3), testPlace("b.md", 5)];
  const [group] = noticesByDocument(
    testReport([], { notices: [{ code: "number-twice", args: {}, message: "Trùng số", places }] }),
  );
  expect(group?.notices[0]).toMatchObject({ place: places[0], others: places.slice(1) });
});

test("gives nothing for a report without defects", () => {
  expect(noticesByDocument(testReport([]))).toEqual([]);
});
