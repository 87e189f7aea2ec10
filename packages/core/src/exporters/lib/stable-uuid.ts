import { v5 } from "uuid";

/** Drawn once; a new one would give everything another identity. */
const NAMESPACE = "5d1f1c2e-6a5b-4c0e-9a57-0f4f2c8b7d31";

/**
 * Returns a UUID of version 5: the same names always give the same one, on every machine. It serves as a stable hash too,
 * since it rests on SHA-1, whose collisions nobody could gain from here, and comes from a library that works in browsers.
 */
export function stableUuid(...names: readonly string[]): string {
  return v5(JSON.stringify(names.map((name) => name.normalize("NFC"))), NAMESPACE);
}
