// Renders docs/reference/<name>.md from a JSON Schema: every key with its type, whether it must be there, and what it means.

/** Returns the page on one file format. */
export function referencePage(name, schema) {
  return [
    `# ${schema.title ?? name}`,
    "",
    `Made from \`packages/core/schemas/${name}.schema.json\` by \`npm run build\`; edit the schema's source, not this page.`,
    ...(schema.description ? ["", schema.description] : []),
    ...sections("", schema),
    "",
  ].join("\n");
}

function sections(path, schema) {
  const entries = Object.entries(schema.properties ?? {}).filter(([key]) => key !== "$schema");
  if (entries.length === 0) return [];
  const required = new Set(schema.required ?? []);
  const rows = entries.map(
    ([key, value]) => `| \`${key}\` | ${typeName(value)} | ${required.has(key) ? "yes" : "no"} | ${escaped(describe(value))} |`,
  );
  const table = [
    "",
    `## ${path === "" ? "The file" : `\`${path}\``}`,
    "",
    "| Key | Type | Required | Meaning |",
    "|---|---|---|---|",
    ...rows,
  ];
  return [...table, ...entries.flatMap(([key, value]) => sectionsBelow(path === "" ? key : `${path}.${key}`, value))];
}

function sectionsBelow(path, value) {
  if (value.type === "array") return sectionsBelow(`${path}[]`, value.items);
  const branches = value.anyOf ?? [];
  if (branches.length > 0) return branches.flatMap((branch) => sectionsBelow(path, branch));
  return sections(path, value);
}

function typeName(value) {
  if (value.enum !== undefined) return value.enum.map((one) => `\`${one}\``).join(", ");
  if (value.const !== undefined) return `\`${value.const}\``;
  if (value.anyOf !== undefined) return [...new Set(value.anyOf.map(typeName))].join(" or ");
  if (value.type === "array") return `list of ${typeName(value.items)}`;
  return value.type ?? "any";
}

function describe(value) {
  const own = value.description ?? "";
  if (own !== "") return `${own}${limits(value)}`;
  return (value.items?.description ?? "") + limits(value);
}

/** Bounds that a reader would otherwise meet as an error. */
function limits({ minimum, exclusiveMinimum, maximum, multipleOf, minItems, maxItems }) {
  const said = [
    minimum === undefined ? null : `at least ${minimum}`,
    exclusiveMinimum === undefined ? null : `above ${exclusiveMinimum}`,
    maximum === undefined ? null : `at most ${maximum}`,
    multipleOf === undefined ? null : `in steps of ${multipleOf}`,
    minItems === undefined ? null : `${minItems} or more`,
    maxItems === undefined ? null : `${maxItems} or fewer`,
  ].filter((one) => one !== null);
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
}

const escaped = (text) => text.replaceAll("|", "\\|");
