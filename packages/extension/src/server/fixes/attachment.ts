import type { Place } from "@dankiem/core";
import { nearest } from "@dankiem/core/editor";
import { asciiKey } from "@dankiem/core/text";
import { CodeActionKind } from "vscode-languageserver-types";
import { speaker } from "../../messages/speaker.js";
import { rangeOf } from "../lib/ranges.js";
import { type Fix, type FixContext, type FixDocument, type Proposal, touches } from "./lib/fix.js";

const say = speaker({
  link: { vi: "Trỏ liên kết tới “{file}”", en: "Point the link to “{file}”" },
});

const CODE = "broken-attachment";
/** Files that are offered for one link. */
const MAX_OFFERED = 3;

/** Offers, for a link that leads nowhere, the files of the folder whose names are like the one it names. */
export const attachmentFix: Fix = { kind: CodeActionKind.QuickFix, propose };

function propose(context: FixContext): readonly Proposal[] {
  return context.snapshot.report.notices
    .filter(({ code }) => code === CODE)
    .flatMap(({ args, places }) =>
      places
        .filter((place) => place.path === context.path && touches(rangeOf(place), context.range))
        .flatMap((place) => proposalsFor(String(args["target"]), place, context)),
    );
}

function proposalsFor(target: string, place: Place, document: FixDocument): readonly Proposal[] {
  const { snapshot, path, source } = document;
  const from = source.offsetOf(place.start);
  const written = destinationIn(source.text.slice(from, source.offsetOf(place.end)), target);
  if (written === null) return [];
  const files = [...snapshot.attachments, ...snapshot.documents.keys()].filter((file) => file !== path);
  const codes = [CODE, ...itemsLacking(place, document)];
  return filesLike(target, path, files).map((file, index) => ({
    title: say(snapshot.language, "link", { file }),
    codes,
    range: rangeOf(place),
    changes: { [path]: [source.edit(from + written.start, from + written.end, encoded(relative(path, file)))] },
    isPreferred: index === 0,
  }));
}

/** Items whose attachment criterion fails on this link. */
function itemsLacking({ start }: Place, { snapshot, path }: FixDocument): readonly string[] {
  const isHere = (place: Place) => place.path === path && place.start.line === start.line && place.start.column === start.column;
  return snapshot.report.verdicts
    .filter(({ findings }) => findings.some(({ code, places }) => code === "attachment-broken" && places.some(isHere)))
    .map(({ item }) => item);
}

/** `](` and what follows it: a destination in angle brackets, or one without blanks. */
const DESTINATION = /\]\(\s*(<[^<>\n]*>|[^\s<()]*(?:\([^\s()]*\)[^\s()]*)*)/dg;

/** Returns where a link writes its destination, brackets included; null where it is written in another way. */
function destinationIn(link: string, target: string): { start: number; end: number } | null {
  for (const { 1: written = "", indices } of link.matchAll(DESTINATION)) {
    const plain = written.replace(/^<|>$/g, "").replace(/\\([!-/:-@[-`{-~])/g, "$1");
    const span = indices?.[1];
    if (plain.normalize("NFC") === target.normalize("NFC") && span !== undefined) return { start: span[0], end: span[1] };
  }
  return null;
}

/** Returns the files whose names are like that of a link's target, those of the same folder first. */
function filesLike(target: string, path: string, files: readonly string[]): readonly string[] {
  const folder = folderOf(resolved(path, decoded(target)));
  const [near, far] = [files.filter((file) => folderOf(file) === folder), files.filter((file) => folderOf(file) !== folder)];
  return [...byLikeness(target, near), ...byLikeness(target, far)].slice(0, MAX_OFFERED);
}

/** The nearest first; of files that differ in their extension alone, the one with that of the target. */
function byLikeness(target: string, files: readonly string[]): readonly string[] {
  const extension = extensionOf(decoded(target));
  const byName = new Map<string, string[]>();
  for (const file of files) byName.set(nameKey(file), [...(byName.get(nameKey(file)) ?? []), file]);
  const found: string[] = [];
  while (found.length < MAX_OFFERED) {
    const name = nearest(nameKey(decoded(target)), byName.keys());
    if (name === null) break;
    const alike = [...(byName.get(name) ?? [])];
    found.push(...alike.sort((a, b) => Number(extensionOf(b) === extension) - Number(extensionOf(a) === extension)));
    byName.delete(name);
  }
  return found;
}

const baseOf = (path: string) => path.replaceAll("\\", "/").split("/").at(-1) ?? "";
const folderOf = (path: string) => path.split("/").slice(0, -1).join("/");
const extensionOf = (path: string) => /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? "";

/** A name without extension, diacritics, capitals, and the kind of what parts its words. */
const nameKey = (path: string) =>
  asciiKey(baseOf(path).replace(/\.[^.]+$/, ""))
    .replace(/[\s_.–-]+/g, "-")
    .trim();

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    // A stray percent sign is meant as it stands.
    return target;
  }
}

/** The path in the audited folder that a document's link leads to. */
function resolved(path: string, target: string): string {
  const parts: string[] = [];
  for (const part of [...(target.startsWith("/") ? [] : folderOf(path).split("/")), ...target.replaceAll("\\", "/").split("/")]) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** A file of the folder as a document in the folder writes it. */
function relative(path: string, file: string): string {
  const [from, to] = [folderOf(path).split("/").filter(Boolean), file.split("/")];
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** Blanks, brackets and what else would end a link's destination, by their escapes; letters stay legible. */
const encoded = (path: string) => path.replace(/[\s%<>()\\?#]/g, (sign) => `%${hex(sign)}`);
const hex = (sign: string) => sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
