/** One clause or point in the scope of a checklist. */
export interface Coverage {
  readonly instrument: string;
  readonly ref: string;
  readonly items: readonly { readonly id: string }[];
  readonly reasons: readonly { readonly instrument: string; readonly ref: string; readonly why: string }[];
}
export function coveredChecklists(): string[];
export function coverageOf(id: string): Coverage[];
export function coveragePage(id: string): string;
