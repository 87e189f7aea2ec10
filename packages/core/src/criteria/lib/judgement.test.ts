import { expect, test } from "vitest";
import { contextOf } from "../../../testing/evidence.js";
import { criteria } from "../index.js";

/** The least that each schema accepts, for the criteria that demand parameters. */
const needed: Readonly<Record<string, object>> = {
  citation: { instruments: ["nd04"] },
  deadline: { by: "06-20" },
  duration: { minDays: 30 },
  interval: { most: 15 },
  "publication-delay": { workingDays: 3 },
  ratio: { part: "agreed", whole: "households", min: 0.5 },
  recipient: { anyOf: ["Phòng Nội vụ"] },
};

test.each(criteria.map((criterion) => criterion.name))("%s without evidence is never met and never throws", (name) => {
  const criterion = criteria.find((each) => each.name === name);
  const judgement = criterion?.judge([], needed[name] ?? {}, contextOf({ due: "quarter" }));
  expect(judgement).toMatchObject({ outcome: expect.stringMatching(/^(unmet|unclear)$/), places: [] });
});
