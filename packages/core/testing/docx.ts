import { unzipSync } from "fflate";
import type { Exporter } from "../src/exporters/lib/define.js";
import type { Particulars } from "../src/exporters/lib/particulars.js";
import type { Report } from "../src/model/report.js";

const OPTIONS = { color: false, columns: 80, quiet: false } as const;

/** Returns the bytes of a paper. */
export async function bytesOf(exporter: Exporter, report: Report, particulars?: Particulars): Promise<Uint8Array> {
  const options = particulars === undefined ? OPTIONS : { ...OPTIONS, particulars };
  return (await exporter.render(report, options)) as Uint8Array;
}

/** Returns the parts of a paper as text, by their paths. */
export async function partsOf(
  exporter: Exporter,
  report: Report,
  particulars?: Particulars,
): Promise<Readonly<Record<string, string>>> {
  const decoder = new TextDecoder();
  const files = unzipSync(await bytesOf(exporter, report, particulars));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, decoder.decode(bytes)]));
}

/** Returns the body of a paper as XML. */
export async function bodyOf(exporter: Exporter, report: Report, particulars?: Particulars): Promise<string> {
  return (await partsOf(exporter, report, particulars))["word/document.xml"] ?? "";
}

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" };

/** Returns the text of each paragraph. */
export function paragraphsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p(?:>| [^>]*[^/]>|>).*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text = ""]) => text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity))
      .join(""),
  );
}

/** Returns the first tag of a text that is closed where it was not opened, or left open; null where all match. */
export function unbalancedTag(xml: string): string | null {
  const open: string[] = [];
  for (const [tag, close, name = "", self] of xml.matchAll(/<(\/?)([\w:]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g)) {
    if (self === "/") continue;
    if (close !== "/") open.push(name);
    else if (open.pop() !== name) return tag;
  }
  return open.at(-1) ?? null;
}
