import { expect, test } from "vitest";
import { contextOf, lineAt, paper } from "../../testing/evidence.js";
import { recipient } from "./recipient.js";

const recipients = [
  { text: "UBND thành phố (b/c)", place: lineAt(70) },
  { text: "Phòng Nội vụ", place: lineAt(71) },
];
const parameters = { anyOf: ["Phòng Nội vụ", "Phòng Tư pháp"] };

test("one of the phrases in the list of recipients is enough, and the finding points at it", () => {
  expect(recipient.judge([paper({ header: { recipients } })], parameters, contextOf())).toMatchObject({
    outcome: "met",
    args: { found: "Phòng Nội vụ" },
    places: [lineAt(71)],
  });
});

test("other recipients, or none, are unmet", () => {
  const others = paper({ header: { recipients: recipients.slice(0, 1) } });
  expect(recipient.judge([others], parameters, contextOf())).toMatchObject({
    outcome: "unmet",
    code: "recipient-missing",
    args: { expected: "Phòng Nội vụ / Phòng Tư pháp" },
    places: [lineAt(2)],
  });
  expect(recipient.judge([paper()], parameters, contextOf()).outcome).toBe("unmet");
});

test("phrases match as the locator matches them", () => {
  const says = (text: string, phrase: string) => text.toLowerCase().includes(phrase.toLowerCase());
  const shouting = paper({ header: { recipients: [{ text: "PHÒNG NỘI VỤ", place: lineAt(71) }] } });
  expect(recipient.judge([shouting], parameters, contextOf({ says })).outcome).toBe("met");
});
