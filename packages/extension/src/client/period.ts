const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = `\\d{4}-${MONTH}-(?:0[1-9]|[12]\\d|3[01])`;
const STRETCH = new RegExp(`^\\d{4}(?:-H[12]|-Q[1-4]|-${MONTH})?$`);
const DAYS = new RegExp(`^(${DAY})\\.\\.(${DAY})$`);

/** Whether a text can be a period: a year, half, quarter, month or two days; the server has the last word. */
export function isPeriod(text: string): boolean {
  if (STRETCH.test(text)) return true;
  const [, from, to] = DAYS.exec(text) ?? [];
  return from !== undefined && to !== undefined && from <= to;
}
