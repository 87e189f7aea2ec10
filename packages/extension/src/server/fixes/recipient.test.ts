import { expect, test } from "vitest";
import { actionsAt, after, applied, earnedIn, PATH, rangeAt } from "../../../testing/actions.js";
import { bodyOf, reportWith } from "../../../testing/fix-papers.js";
import { snapshotOf } from "../../../testing/snapshot.js";

const CLOSING =
  "Nội dung báo cáo.\n\n**Nơi nhận:**\n- Đảng ủy xã;\n- Lưu: VT.\n\n**TM. ỦY BAN NHÂN DÂN**\n\n**CHỦ TỊCH**\n\n*(đã ký)*\n\n**Hoàng Văn Lâm**\n";

test("a paper that was not sent to whom it is owed gets a line above the one that says where it is kept", () => {
  const snapshot = snapshotOf({ [PATH]: reportWith(CLOSING) });
  const action = actionsAt(snapshot, rangeAt(snapshot, "Số: 52")).find(({ title }) => title.includes("Nơi nhận"));
  expect(bodyOf(applied(snapshot, action ?? { title: "" })[PATH] ?? "")).toBe(
    CLOSING.replace("Đảng ủy xã;\n", "Đảng ủy xã;\n- …;\n"),
  );
  expect(earnedIn(after(snapshot, action ?? { title: "" }))).toBe(earnedIn(snapshot));
  const filled = (applied(snapshot, action ?? { title: "" })[PATH] ?? "").replace("- …;", "- Ủy ban nhân dân huyện;");
  expect(earnedIn(snapshotOf({ [PATH]: filled }))).toBeGreaterThan(earnedIn(snapshot));
});
