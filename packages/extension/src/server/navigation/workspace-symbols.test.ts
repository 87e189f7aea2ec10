import { describe, expect, test } from "vitest";
import { REPORT } from "../../../testing/official-report.js";
import { snapshotOf } from "../../../testing/snapshot.js";
import { workspaceSymbolsOf } from "./workspace-symbols.js";

describe("the search of a folder", () => {
  const snapshot = snapshotOf({ "a.md": REPORT });
  const names = (query: string) => workspaceSymbolsOf(snapshot, query).map(({ name }) => name);

  test.each(["kh117.ii.4.nguoi-dung-dau", "doi thoai", "Đối thoại", "thoai doi"])("finds items by %s", (query) => {
    expect(workspaceSymbolsOf(snapshot, query).map(({ containerName }) => containerName)).toContain(
      "kh117.ii.4.nguoi-dung-dau-doi-thoai",
    );
  });

  test("diacritics that are typed must be there", () => {
    expect(names("đói thoái")).toEqual([]);
  });

  test("finds documents by number and subject, at their header", () => {
    const [found, ...others] = workspaceSymbolsOf(snapshot, "118/bc");
    expect(found).toMatchObject({
      name: expect.stringContaining("118/BC-UBND"),
      containerName: "a.md",
      location: { uri: "file:///folder/a.md", range: { start: { line: 2 } } },
    });
    expect(others).toEqual([]);
    expect(names("tong ket cong tac").some((name) => name.startsWith("118/BC-UBND"))).toBe(true);
  });

  test("an item without evidence stands where its evidence would belong", () => {
    const missing = snapshot.report.verdicts.find(({ state, evidence }) => state === "fail" && evidence.length === 0);
    const found = workspaceSymbolsOf(snapshot, missing?.item ?? "?")[0];
    expect(found?.location).toEqual({
      uri: "file:///folder/a.md",
      range: expect.objectContaining({ start: { line: (missing?.anchor?.start.line ?? 0) - 1, character: 0 } }),
    });
  });

  test("finds no more than 200", () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`${at}.md`, `Việc thứ ${at}.`]));
    expect(workspaceSymbolsOf(snapshotOf(many), "").length).toBe(200);
  });
});
