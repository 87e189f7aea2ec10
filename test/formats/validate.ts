import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

const SCHEMAS = join(import.meta.dirname, "schemas");
const URI = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/;

/** The formats that the schemas name. */
const FORMATS = {
  uri: (text: string) => URI.test(text) && URL.canParse(text),
  "uri-reference": (text: string) => URI.test(text) && URL.canParse(text, "https://example.org/"),
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
};

/** Returns a check by a JSON schema; schemas of others use keywords that a strict check would complain of. */
export function checkBy(schema: object): ValidateFunction {
  return new Ajv2020({ allErrors: true, strict: false, formats: FORMATS }).compile(schema);
}

/** Returns what a JSON text lacks by a schema, one line each. */
export function flaws(check: ValidateFunction, text: string): readonly string[] {
  check(JSON.parse(text));
  return (check.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}

/** Returns a JSON schema that lies beside this file. */
export function schemaFile(name: string): object {
  return JSON.parse(readFileSync(join(SCHEMAS, name), "utf8"));
}

/** Why XML cannot be checked by a program of others; undefined where it can. */
export const xmllintMissing: string | undefined =
  spawnSync("xmllint", ["--version"]).error === undefined ? undefined : "xmllint is missing (Debian: libxml2-utils)";

/** Returns what xmllint says against a text: that it is no XML, or not valid by this schema; empty where it says nothing. */
export function xmlFlaws(text: string, schema?: string): string {
  const flags = ["--noout", "--nonet", "--huge", ...(schema === undefined ? [] : ["--schema", join(SCHEMAS, schema)]), "-"];
  const { status, stderr } = spawnSync("xmllint", flags, { input: text, encoding: "utf8", maxBuffer: 64_000_000 });
  return status === 0 ? "" : stderr;
}
