/** Returns what a sticky expression matches at an offset, or null; an empty text is a match, of a look-behind for example. */
export function matchAt(form: RegExp, text: string, offset: number): string | null {
  form.lastIndex = offset;
  return form.exec(text)?.[0] ?? null;
}

/** Tells whether a sticky expression matches at an offset. */
export function matchesAt(form: RegExp, text: string, offset: number): boolean {
  form.lastIndex = offset;
  return form.test(text);
}

/**
 * Returns every match of a global expression that never matches an empty text. Does the work of `matchAll` without its copy of
 * the expression, which costs more than the search in a short text.
 */
export function allMatches(form: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(text); match !== null; match = form.exec(text)) found.push(match);
  return found;
}
