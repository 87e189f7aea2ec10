import { Ajv, type AnySchemaObject, type ErrorObject, type ValidateFunction } from "ajv";
import { isDay } from "../calendar/day.js";

let ajv: Ajv | null = null;
const compiled = new WeakMap<AnySchemaObject, ValidateFunction>();

/** Returns every violation of a draft-07 schema. A schema is compiled when it is first used, once per process. */
export function violations(schema: AnySchemaObject, value: unknown): readonly ErrorObject[] {
  const validate = compiled.get(schema) ?? compile(schema);
  validate(value);
  return validate.errors ?? [];
}

function compile(schema: AnySchemaObject): ValidateFunction {
  // `verbose` keeps the violated schema beside the error: suggestions are drawn from the keys that it does know.
  ajv ??= new Ajv({ strict: true, allErrors: true, verbose: true, formats: { date: isDay } });
  const validate = ajv.compile(schema);
  compiled.set(schema, validate);
  return validate;
}
