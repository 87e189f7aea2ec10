import { prose } from "../../lib/printable.js";
import type { Report } from "../../model/report.js";
import { stableUuid } from "../lib/stable-uuid.js";

/** Qualifies names that OSCAL itself does not know. */
export const OSCAL_NS = "urn:dankiem:ns:oscal";
/** Id of the role that audited units have. */
export const UNIT_ROLE = "assessed-unit";

/** A property of an OSCAL object. */
export interface OscalProp {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
}

/** Returns properties by their names, as OSCAL wants them: text without space around it, none that is empty. */
export function oscalProps(values: Readonly<Record<string, string | number | boolean | null>>): {
  readonly props?: readonly OscalProp[];
} {
  const props = Object.entries(values)
    .map(([name, value]) => ({ name, ns: OSCAL_NS, value: value === null ? "" : prose(String(value)) }))
    .filter(({ value }) => value !== "");
  return props.length === 0 ? {} : { props };
}

/** Returns the moment at which a day begins in Vietnam, whose calendar the deadlines follow. */
export function startOf(day: string): string {
  return `${day}T00:00:00+07:00`;
}

/** Returns the id of a unit as a party. */
export function partyUuid(unit: string): string {
  return stableUuid("oscal", "party", unit);
}

/** Returns the id of a paper as a resource. */
export function paperUuid({ path, sha256 }: Pick<Report["documents"][number], "path" | "sha256">): string {
  return stableUuid("oscal", "paper", path, sha256 ?? "");
}

/** Returns a list under its name; OSCAL knows no empty ones. */
export function listed<T>(name: string, values: readonly T[]): Readonly<Record<string, readonly T[]>> {
  return values.length === 0 ? {} : { [name]: values };
}
