import { CodeActionKind } from "vscode-languageserver-types";
import { type Message, told } from "../../messages/speaker.js";
import { ClientCommands, type MarkerParams } from "../../protocol.js";
import { fileUri, rangeOf } from "../lib/ranges.js";
import { type Fix, type FixContext, type Proposal, touches } from "./lib/fix.js";

const TITLE: Message = { vi: "Đánh dấu là minh chứng cho…", en: "Mark as evidence for…" };

/** Offers to choose which item a passage proves: the client asks for it. It answers no problem, so it is no quick fix. */
export const chosenMarkerFix: Fix = { kind: CodeActionKind.Refactor, propose };

function propose({ facts, range, snapshot, path, hasClientCommands }: FixContext): readonly Proposal[] {
  const place = facts.passages.find((passage) => touches(rangeOf(passage.place), range))?.place;
  if (place === undefined || !hasClientCommands) return [];
  const params: Omit<MarkerParams, "item"> = { uri: fileUri(snapshot, path), line: place.start.line - 1 };
  const title = told(snapshot.language, TITLE);
  const command = { title, command: ClientCommands.addMarker, arguments: [params] };
  return [{ title, codes: [], range: rangeOf(place), command, isPreferred: false }];
}
