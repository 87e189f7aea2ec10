// Renders docs/coverage/<checklist>.md: every clause of the instruments that a checklist covers, with the items that
// rest on it, or the reason why there is none. The reasons are data, in checklists/coverage; the parts of each instrument
// are in checklists/outlines.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { clauseRef, overlaps } from "../packages/core/dist/report.js";

const folder = fileURLToPath(new URL("../checklists/", import.meta.url));
const read = (path) => JSON.parse(readFileSync(`${folder}${path}`, "utf8"));

/** Returns the checklists for which reasons are written down. */
export function coveredChecklists() {
  return readdirSync(`${folder}coverage`)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.replace(/\.json$/, ""))
    .sort();
}

/** Returns one entry for each clause, or point of a clause, in the scope of a checklist: its reference, items and reasons. */
export function coverageOf(id) {
  const { scope, reasons } = read(`coverage/${id}.json`);
  // References are read once: every clause is compared with all of them.
  const items = read(`${id}.json`).groups.flatMap((group) => group.items.map((item) => ({ item, refs: item.basis.map(parsed) })));
  const told = reasons.map((reason) => ({ reason, ref: parsed(reason) }));
  return scope.flatMap(({ instrument, articles }) =>
    read(`outlines/${instrument}.json`)
      .articles.filter(({ article }) => articles.includes(article))
      .flatMap(partsOf)
      .map((ref) => {
        const wanted = clauseRef(ref);
        const touches = (one) => one.instrument === instrument && overlaps(one.clause, wanted);
        return {
          instrument,
          ref,
          items: items.filter(({ refs }) => refs.some(touches)).map(({ item }) => item),
          reasons: told.filter(({ ref }) => touches(ref)).map(({ reason }) => reason),
        };
      }),
  );
}

const parsed = ({ instrument, ref }) => ({ instrument, clause: clauseRef(ref) });

/** Returns the coverage of a checklist as a Markdown page. */
export function coveragePage(id) {
  const { title } = read(`${id}.json`);
  const entries = coverageOf(id);
  const numbers = [...new Set(entries.map(({ instrument }) => instrument))];
  return [
    `# ${title}: từng điều, khoản`,
    "",
    `Tệp này được tạo từ \`checklists/${id}.json\` và \`checklists/coverage/${id}.json\` bằng \`npm run build\`; sửa ở hai tệp đó.`,
    "Mỗi khoản, điểm hoặc là căn cứ của một mục trong bảng kiểm, hoặc có lý do vì sao không thành mục.",
    ...numbers.flatMap((instrument) => ["", ...table(instrument, entries)]),
    "",
  ].join("\n");
}

function table(instrument, entries) {
  const { kind, number } = read(`instruments/${instrument}.json`);
  const rows = entries
    .filter((entry) => entry.instrument === instrument)
    .map(({ ref, items, reasons }) => `| ${ref} | ${items.map(({ id }) => `\`${id}\``).join(", ")} | ${reasonText(reasons)} |`);
  return [
    `## ${kind} ${number}`,
    "",
    "| Điều, khoản, điểm | Mục của bảng kiểm | Lý do không thành mục |",
    "|---|---|---|",
    ...rows,
  ];
}

/** Where a clause has items a reason may still tell why one of its duties has none. */
const reasonText = (reasons) => [...new Set(reasons.map(({ why }) => why))].join(" ");

function partsOf({ article, clauses }) {
  if (clauses.length === 0) return [`Điều ${article}`];
  return clauses.flatMap(({ clause, points }) => {
    const ref = `Điều ${article} khoản ${clause}`;
    return points.length === 0 ? [ref] : points.map((point) => `${ref} điểm ${point}`);
  });
}
