import { describe, expect, it } from "vitest";
import { searchKey } from "../keys.js";
import { readWords } from "../phrases.js";
import { actors, notActing, notActors } from "./actors.js";
import { compounds } from "./compounds.js";
import { documentKindOfTitle, documentKinds } from "./document-kinds.js";
import { forms } from "./forms.js";
import { labels } from "./labels.js";
import { planHeadings, planHeadingsAlone, planHeadingsAtStart, statusCues } from "./status-cues.js";

/** A phrase as the matcher sees it. */
const seen = (phrase: string) =>
  readWords(phrase)
    .map(({ key }) => key)
    .join(" ");

const lists: readonly (readonly [name: string, phrases: readonly string[]])[] = [
  ["actors", actors],
  ["notActors", notActors],
  ["compounds", compounds],
  ["planHeadings", [...planHeadings, ...planHeadingsAtStart, ...planHeadingsAlone]],
  ...Object.entries(statusCues).map(([cue, phrases]) => [`statusCues.${cue}`, phrases] as const),
  ...forms.map(({ id, phrases }) => [`forms.${id}`, phrases] as const),
];

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe("vocabulary", () => {
  it.each(lists)("%s has no phrase twice", (_name, phrases) => {
    expect(repeated(phrases.map(seen))).toEqual([]);
  });

  it.each(lists)("%s loses no word that it needs", (_name, phrases) => {
    // A phrase that ends in a word which the matcher leaves out would match its beginning alone.
    const cut = phrases.filter((phrase) => /(?:^|\s)(?:của|các|những)$/u.test(phrase) && !seen(phrase).endsWith("những"));
    expect(cut).toEqual([]);
    for (const phrase of phrases) expect(seen(phrase), phrase).not.toBe("");
  });

  it.each(documentKinds)("$name has no beginning of a title twice", ({ name, aliases }) => {
    expect(repeated([name.toLowerCase(), ...aliases])).toEqual([]);
    expect(documentKindOfTitle(name)).not.toBeNull();
  });

  it("has every form once", () => {
    expect(repeated(forms.map(({ id }) => id))).toEqual([]);
    expect(repeated(forms.map(({ vi }) => vi))).toEqual([]);
    expect(repeated(forms.map(({ en }) => en))).toEqual([]);
    for (const { id } of forms) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it("gives every phrase of a form to that form alone", () => {
    expect(repeated(forms.flatMap(({ phrases }) => phrases.map(seen)))).toEqual([]);
  });

  it("gives every label to one field", () => {
    expect(repeated(Object.values(labels).flatMap((phrases) => phrases.map(searchKey)))).toEqual([]);
  });

  it("has no word before an actor twice", () => {
    expect(repeated(notActing)).toEqual([]);
  });

  it("denies and affirms with different words", () => {
    const good = new Set<string>(statusCues.goodNegation);
    for (const deed of statusCues.deniable) expect(good.has(`không ${deed}`), deed).toBe(false);
  });

  it("keeps apart what plans everywhere and what plans in one place", () => {
    const { planned, plannedAtStart, mannerAtStart, asksAtStart } = statusCues;
    expect(repeated([planned, plannedAtStart, mannerAtStart, asksAtStart].flat().map(seen))).toEqual([]);
  });
});
