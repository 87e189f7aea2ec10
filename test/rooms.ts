import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** A part of the code whose folders stand in an order: each imports from itself and from those before it. */
export interface House {
  /** Folder of the sources, relative to the repository. */
  readonly folder: string;
  /** Its rooms from top to bottom. */
  readonly rooms: readonly string[];
  /** Files outside rooms: they import from every room, and no room imports them. */
  readonly entries: readonly string[];
}

export const CORE: House = {
  folder: "packages/core/src",
  rooms: [
    ...["lib", "model", "calendar", "markdown", "text", "facts", "criteria", "messages", "locate", "checklist", "judge"],
    ...["notices", "compare", "audit", "exporters", "node", "cli"],
  ],
  entries: ["index.ts", "report.ts", "editor.ts"],
};

export const SERVER: House = {
  folder: "packages/extension/src/server",
  rooms: ["lib", "diagnostics", "audit", "hover", "completion", "navigation", "fixes"],
  entries: ["main.ts", "server.ts", "features.ts", "requests.ts"],
};

/** One import of a file, both relative to the folder of the house. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+)"/gu;

/** Returns the imports inside a house; tests are not part of it. Imports of types count like any other. */
export function arrowsIn(root: string, { folder }: House): Arrow[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  return files.flatMap((file) =>
    [...readFileSync(join(root, folder, file), "utf8").matchAll(IMPORT)]
      .map(([, source]) => posix.join(posix.dirname(file), source as string).replace(/\.js$/u, ".ts"))
      .filter((to) => !to.startsWith(".."))
      .map((to) => ({ from: file, to })),
  );
}

const roomOf = (file: string) => (file.includes("/") ? (file.split("/")[0] as string) : null);

/** Returns what is wrong with a house: imports that go upwards, and files in no room. */
export function faults(arrows: readonly Arrow[], { rooms, entries }: House): string[] {
  const files = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))];
  const homeless = files.filter((file) => {
    const room = roomOf(file);
    return room === null ? !entries.includes(file) : !rooms.includes(room);
  });
  const upwards = arrows.filter(({ from, to }) => {
    const room = roomOf(from);
    if (room === null) return false;
    const target = roomOf(to);
    return target === null || rooms.indexOf(target) > rooms.indexOf(room);
  });
  return [
    ...homeless.sort().map((file) => `${file} is in no room`),
    ...upwards.map(({ from, to }) => `${from} imports ${to}, which stands below it`),
  ];
}

/** Returns the circles of imports, each once, as the files that make it up. */
export function circles(arrows: readonly Arrow[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to]);
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): void => {
    index.set(file, index.size);
    low.set(file, index.get(file) as number);
    stack.push(file);
    for (const to of next.get(file) ?? []) {
      if (!index.has(to)) visit(to);
      if (stack.includes(to)) low.set(file, Math.min(low.get(file) as number, low.get(to) as number));
    }
    if (low.get(file) !== index.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1 || (next.get(file) ?? []).includes(file)) found.push(circle.sort());
  };
  for (const file of next.keys()) if (!index.has(file)) visit(file);
  return found;
}
