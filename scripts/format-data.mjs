// The one layout of the data in checklists/: a value stands on one line where it fits, a concept of the vocabulary always does.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const WIDTH = 130;

/** The JSON files of a folder of checklists, formatted: path → text. */
export function formattedData(folder) {
  const files = readdirSync(folder, { recursive: true })
    .filter(
      (name) => name.endsWith(".json") && !name.endsWith("package.json") && !/^(?:dist|node_modules|similarity)\b/.test(name),
    )
    .map((name) => join(folder, name));
  return files.map((file) => [file, dataText(JSON.parse(readFileSync(file, "utf8")))]);
}

/** The text of a data file. */
export function dataText(value) {
  if (value.concepts === undefined) return `${printed(value, "", 0)}\n`;
  const concepts = Object.entries(value.concepts).map(([id, phrases]) => `    ${JSON.stringify(id)}: ${oneLine(phrases)}`);
  const others = Object.entries(value).map(([key, member]) =>
    key === "concepts" ? `  "concepts": {\n${concepts.join(",\n")}\n  }` : `  ${JSON.stringify(key)}: ${oneLine(member)}`,
  );
  return `{\n${others.join(",\n")}\n}\n`;
}

/** `used` is the width that the line has before the value. */
function printed(value, indent, used) {
  const flat = oneLine(value);
  const isFile = indent === "" && used === 0;
  if (typeof value !== "object" || value === null || (!isFile && used + flat.length < WIDTH)) return flat;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((element) => inner + printed(element, inner, inner.length))
    : Object.entries(value).map(([key, member]) => {
        const head = `${inner}${JSON.stringify(key)}: `;
        return head + printed(member, inner, head.length);
      });
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

function oneLine(value) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${oneLine(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
