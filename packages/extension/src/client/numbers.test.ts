import { expect, test } from "vitest";
import { pointsText, scoreText } from "./numbers.js";

test("points have a decimal comma in Vietnamese and no decimals that say nothing", () => {
  expect(pointsText("vi", 72.9)).toBe("72,9");
  expect(pointsText("vi", 4)).toBe("4");
  expect(pointsText("en", 0.25)).toBe("0.25");
  expect(pointsText("en", 0.1 + 0.2)).toBe("0.3");
});

test("a score names what it is out of", () => {
  expect(scoreText("vi", { earned: 72.9, max: 97.5 })).toBe("72,9/97,5");
  expect(scoreText("en", { earned: 0, max: 100 })).toBe("0/100");
});
