/** What node:test tells a reporter, as far as counting needs it. */
interface Event {
  readonly type: string;
  readonly data?: { readonly details?: { readonly type?: string } };
}

/** A reporter for node:test that says in one line how many tests passed and failed. */
// biome-ignore lint/style/noDefaultExport: node:test takes a reporter from the default export
export default async function* countTests(events: AsyncIterable<Event>): AsyncGenerator<string> {
  const counts = { "test:pass": 0, "test:fail": 0 };
  for await (const { type, data } of events) {
    if ((type === "test:pass" || type === "test:fail") && data?.details?.type !== "suite") counts[type] += 1;
  }
  yield `user interface: ${counts["test:pass"]} passed, ${counts["test:fail"]} failed\n`;
}
