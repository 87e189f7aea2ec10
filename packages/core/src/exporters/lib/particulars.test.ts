import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { ParticularsSchema } from "./particulars.js";

const ajv = new Ajv({ formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
const accepts = ajv.compile(ParticularsSchema);

test("everything may be left out", () => {
  expect(accepts({})).toBe(true);
});

test("a full file is accepted", () => {
  const person = { name: "Ông Trữ", position: "Trưởng phòng", role: "Trưởng đoàn" };
  expect(
    accepts({
      parentBody: "UBND huyện",
      decision: { number: "15/QĐ-UBND", date: "2024-01-02" },
      members: [person, {}],
      chair: person,
      begin: "2024-02-26T08:00",
      deadlines: { "kh117.ii.1": "2024-05-31" },
      copies: 3,
    }),
  ).toBe(true);
});

test.each([
  [{ teem: "Đoàn" }],
  [{ members: [{ ten: "Ông Trữ" }] }],
  [{ begin: "26/02/2024 08:00" }],
  [{ date: "5/3/2024" }],
  [{ copies: 0 }],
  [{ team: "" }],
])("%o is refused", (value) => {
  expect(accepts(value)).toBe(false);
});
