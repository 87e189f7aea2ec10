import { expect, test } from "vitest";
import { richReport, testReport, testScorecard } from "../../../testing/report.js";
import { badge } from "./badge.js";
import { badgeJson } from "./json.js";
import { BADGE_COLORS, badgeText } from "./text.js";
import { textWidth } from "./width.js";

const OPTIONS = { color: true, columns: 80, quiet: false } as const;
const scored = (...percents: (number | null)[]) =>
  testReport([], { scorecards: percents.map((percent) => testScorecard({ percent })) });

test.each([
  [[59.38], "59,38 %", BADGE_COLORS.fair],
  [[80], "80,00 %", BADGE_COLORS.good],
  [[79.99], "79,99 %", BADGE_COLORS.fair],
  [[49.99], "49,99 %", BADGE_COLORS.poor],
  [[90, 30, 85], "30,00 % – 90,00 %", BADGE_COLORS.poor],
  [[90, null], "90,00 %", BADGE_COLORS.good],
  [[null], "chưa có điểm", BADGE_COLORS.unknown],
  [[], "chưa có điểm", BADGE_COLORS.unknown],
])("scores of %j are shown as %s", (percents, value, color) => {
  expect(badgeText(scored(...percents))).toEqual({ label: "dân chủ cơ sở", value, color });
});

test("what could not be checked to the end is painted in no colour of praise or blame", () => {
  const report = { ...scored(95), exit: { code: 2 as const, reasons: ["evidence-unreadable"] } };
  expect(badgeText(report).color).toBe(BADGE_COLORS.unknown);
  expect(JSON.parse(badgeJson.render(report, OPTIONS))).toMatchObject({ message: "95,00 %", isError: true });
});

test("the endpoint looks like this", () => {
  expect(JSON.parse(badgeJson.render(scored(59.38), OPTIONS))).toEqual({
    schemaVersion: 1,
    label: "dân chủ cơ sở",
    message: "59,38 %",
    color: "#8a5a00",
    labelColor: "#4a5057",
    isError: false,
  });
});

test("the picture says in words what it shows, with the formula of each score", () => {
  const svg = badge.render(richReport(), OPTIONS);
  expect(svg).toContain('role="img"');
  expect(svg).toMatch(/<title id="([^"]+)">dân chủ cơ sở: 30,00 %<\/title>/);
  expect(svg).toMatch(/<desc [^>]+>UBND xã An Bình · .+6,00 \/ 20,00 điểm = 30,00 %/);
});

test("a hostile name of a unit is harmless in it", () => {
  const [unit] = richReport().units;
  const units = unit === undefined ? [] : [{ ...unit, name: "</desc><script>alert(1)</script>\u202e\u0000" }];
  expect(badge.render(richReport({ units }), OPTIONS)).not.toMatch(/<script|[\u202e\p{Cs}]|(?!\n)\p{Cc}/u);
});

/** Relative luminance, as the guidelines for accessible content define it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(Object.entries(BADGE_COLORS))("white text stands out from %s", (_, color) => {
  expect(1.05 / (luminance(color) + 0.05)).toBeGreaterThanOrEqual(4.5);
});

test("letters with marks are as wide as without, wide ones wider than narrow ones", () => {
  expect(textWidth("dân chủ cơ sở", 11)).toBe(textWidth("dan chu co so", 11));
  expect(textWidth("mmm", 11)).toBeGreaterThan(textWidth("iii", 11));
  expect(textWidth("字", 11)).toBe(textWidth("0", 11));
  expect(textWidth("", 11)).toBe(0);
});
