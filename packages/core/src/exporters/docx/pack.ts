import { type Document, Packer } from "docx";
import { unzipSync, zipSync } from "fflate";

/** The first day that a zip file can tell; noon, so that it is there in every time zone. */
const ZIP_TIME = new Date(1980, 0, 1, 12);
const CORE = "docProps/core.xml";
const STAMP = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** Returns a paper as the bytes of a file that do not depend on when and where it is made: its only day is the report's. */
export async function packed(paper: Document, asOf: string): Promise<Uint8Array> {
  const files = unzipSync(await Packer.pack(paper, "uint8array"));
  const core = new TextDecoder().decode(files[CORE]).replace(STAMP, (_, start: string) => `${start}${asOf}T00:00:00Z`);
  return zipSync({ ...files, [CORE]: new TextEncoder().encode(core) }, { mtime: ZIP_TIME, level: 6 });
}
