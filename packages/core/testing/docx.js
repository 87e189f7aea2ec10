import { unzipSync } from "fflate";

const OPTIONS = { color: false, columns: 80, quiet: false };
/** Returns the bytes of a paper. */
export async function bytesOf(exporter, report, particulars) {
  const options = particulars === undefined ? OPTIONS : { ...OPTIONS, particulars };
  return await exporter.render(report, options);
}
/** Returns the parts of a paper as text, by their paths. */
export async function partsOf(exporter, report, particulars) {
  const decoder = new TextDecoder();
  const files = unzipSync(await bytesOf(exporter, report, particulars));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, decoder.decode(bytes)]));
}
/** Returns the body of a paper as XML. */
export async function bodyOf(exporter, report, particulars) {
  return (await partsOf(exporter, report, particulars))["word/document.xml"] ?? "";
}
const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" };
/** Returns the text of each paragraph. */
export function paragraphsOf(xml) {
  return [...xml.matchAll(/<w:p(?:>| [^>]*[^/]>|>).*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text = ""]) => text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity))
      .join(""),
  );
}
/** Returns the first tag of a text that is closed where it was not opened, or left open; null where all match. */
export function unbalancedTag(xml) {
  const open = [];
  for (const [tag, close, name = "", self] of xml.matchAll(/<(\/?)([\w:]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g)) {
    if (self === "/") continue;
    if (close !== "/") open.push(name);
    else if (open.pop() !== name) return tag;
  }
  return open.at(-1) ?? null;
}
//# sourceMappingURL=docx.js.map
