import type { AnySchemaObject, ErrorObject } from "ajv";
import { nearest } from "../lib/nearest.js";
import type { Issue } from "../model/errors.js";
import type { Report } from "./json-source.js";
import { isObject, pointerTo, type View } from "./json-view.js";
import type { Code } from "./messages.js";
import { violations } from "./validators.js";

/**
 * Returns an issue for every way in which a value breaks its schema, in plain words; empty when it holds.
 *
 * @param limit looks at no more violations than this; for files that programs write, and that may be large.
 */
export function schemaIssues(
  schema: AnySchemaObject,
  view: View,
  report: Report,
  limit: number = Number.POSITIVE_INFINITY,
): Issue[] {
  return withoutBranches(violations(schema, view.value).slice(0, limit)).map((error) => issueOf(error, view.pointer, report));
}

/**
 * A union that fits nowhere is reported once: by what is wrong inside the branch whose type fits,
 * or else by the union itself with the types it allows.
 */
function withoutBranches(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  let kept = errors;
  for (const union of errors.filter((error) => error.keyword === "anyOf")) {
    const inside = (error: ErrorObject): boolean =>
      error.schemaPath.startsWith(`${union.schemaPath}/`) && `${error.instancePath}/`.startsWith(`${union.instancePath}/`);
    const isMismatch = (error: ErrorObject): boolean =>
      inside(error) && error.keyword === "type" && error.instancePath === union.instancePath;
    const isTelling = kept.some((error) => inside(error) && !isMismatch(error));
    kept = kept.filter((error) => (isTelling ? error !== union && !isMismatch(error) : !inside(error)));
  }
  return kept;
}

function issueOf(error: ErrorObject, base: string, report: Report): Issue {
  const pointer = base + error.instancePath;
  const params: Readonly<Record<string, unknown>> = error.params;
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(error, pointer, String(params["additionalProperty"]), report);
    case "required":
      return report(pointer, "issue-missing-key", { key: String(params["missingProperty"]) });
    case "type":
      return report(pointer, "issue-type", { expected: String(params["type"]), found: typeName(error.data) });
    case "anyOf":
      return report(pointer, "issue-type", { expected: unionTypes(error), found: typeName(error.data) });
    case "enum":
      return notAllowed(error.data, pointer, params["allowedValues"], report);
    case "const":
      return notAllowed(error.data, pointer, params["allowedValue"], report);
    case "pattern":
      return report(pointer, "issue-pattern", { pattern: String(params["pattern"]), found: JSON.stringify(error.data) });
    default:
      return report(pointer, codeOf(error.keyword), { limit: String(params["limit"] ?? params["multipleOf"]) });
  }
}

/** Returns the code of the message for a violated keyword of JSON Schema: `minItems` → `issue-min-items`. */
export function codeOf(keyword: string): Code {
  return `issue-${keyword.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}` as Code;
}

function unknownKey(error: ErrorObject, pointer: string, key: string, report: Report): Issue {
  const known: unknown = error.parentSchema?.["properties"];
  const suggestion = nearest(key, isObject(known) ? Object.keys(known) : []);
  const at = pointerTo(pointer, key);
  if (suggestion === null) return report(at, "issue-unknown-key", { key });
  return report(at, "issue-unknown-key-near", { key, suggestion });
}

function notAllowed(found: unknown, pointer: string, allowedValues: unknown, report: Report): Issue {
  const allowed = [allowedValues].flat().map(String);
  return report(pointer, "issue-enum", { found: JSON.stringify(found), allowed: allowed.join(", ") });
}

/** Every branch of a union in our schemas names its type. */
function unionTypes({ parentSchema }: ErrorObject): string {
  const branches: readonly { readonly type?: string }[] = parentSchema?.["anyOf"];
  return branches.map(({ type }) => type).join(" | ");
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
