import { describe, expect, test } from "vitest";
import { ROOT } from "./command-line.js";
import { arrowsIn, CORE, circles, faults, type House, SERVER } from "./rooms.js";

describe.each([
  ["core", CORE],
  ["the server", SERVER],
])("%s", (_, house: House) => {
  const arrows = arrowsIn(ROOT, house);

  test("imports go from the rooms below to those above, and every file is in a room", () => {
    expect(arrows.length).toBeGreaterThan(100);
    expect(faults(arrows, house)).toEqual([]);
  });

  test("nothing imports in a circle, types included", () => {
    expect(circles(arrows)).toEqual([]);
  });
});

describe("forbidden imports are found", () => {
  /** Every pair of neighbours, the upper one importing the lower. */
  const neighbours = [CORE, SERVER].flatMap((house) =>
    house.rooms
      .slice(1)
      .map((lower, at) => [`${house.rooms[at]} imports ${lower}`, house, house.rooms[at] as string, lower] as const),
  );

  test.each(neighbours)("%s", (_, house, upper, lower) => {
    expect(faults([{ from: `${upper}/a.ts`, to: `${lower}/b.ts` }], house)).toHaveLength(1);
    expect(faults([{ from: `${lower}/a.ts`, to: `${upper}/b.ts` }], house)).toEqual([]);
  });

  test.each([
    ["a room that imports an entry", { from: "audit/a.ts", to: "index.ts" }],
    ["a file outside the rooms", { from: "other.ts", to: "lib/a.ts" }],
    ["a room that nobody named", { from: "cli/a.ts", to: "helpers/b.ts" }],
    ["a deep import upwards", { from: "text/dates/a.ts", to: "cli/commands/audit.ts" }],
  ])("%s", (_, arrow) => {
    expect(faults([arrow], CORE)).not.toEqual([]);
  });

  test("circles of two and of three files, and a file that imports itself", () => {
    const arrow = (from: string, to: string) => ({ from: `lib/${from}.ts`, to: `lib/${to}.ts` });
    expect(circles([arrow("a", "b"), arrow("b", "a"), arrow("b", "c")])).toEqual([["lib/a.ts", "lib/b.ts"]]);
    expect(circles([arrow("a", "b"), arrow("b", "c"), arrow("c", "a")])).toHaveLength(1);
    expect(circles([arrow("a", "a")])).toHaveLength(1);
    expect(circles([arrow("a", "b"), arrow("a", "c"), arrow("b", "c")])).toEqual([]);
  });
});
