import type { PhrasingContent } from "mdast";
import { partitionPoint } from "../lib/bisect.js";

/** A link or picture of a text. */
export interface InlineLink {
  readonly target: string;
  readonly start: number;
  readonly end: number;
}

interface Piece {
  /** Offset in the plain text. */
  readonly at: number;
  /** Offset in the source. */
  readonly source: number;
}

/** The words of a block without their markup, with a map back to the source, and the links among them. */
export class Inline {
  readonly text: string;
  readonly links: readonly InlineLink[];
  /** Contents of HTML comments, where markers stand. */
  readonly comments: readonly string[];
  readonly #pieces: readonly Piece[];
  /** Where this text begins in the text that the pieces were made for. */
  #offset = 0;

  constructor(text: string, pieces: readonly Piece[], links: readonly InlineLink[] = [], comments: readonly string[] = []) {
    this.text = text;
    this.#pieces = pieces;
    this.links = links;
    this.comments = comments;
  }

  /** Prose that was not read as Markdown. */
  static plain(text: string, source: number): Inline {
    return new Inline(text.replace(/\t/g, " "), [{ at: 0, source }]);
  }

  /** Raw HTML: tags become spaces, so that offsets stay. */
  static html(html: string, source: number): Inline {
    const text = html.replace(/<[^<>]*>/g, (tag) =>
      /^<\/(?:td|th|p|div|li|tr)/i.test(tag) ? ";".padEnd(tag.length) : " ".repeat(tag.length),
    );
    return Inline.plain(text, source);
  }

  /** Returns the physical lines, each with its own map. */
  lines(): Inline[] {
    const lines: Inline[] = [];
    let start = 0;
    for (const line of this.text.split("\n")) {
      lines.push(this.#part(start, start + line.length));
      start += line.length + 1;
    }
    return lines;
  }

  /** Returns what begins with one of its lines. */
  from(line: Inline): Inline {
    return this.#part(line.#offset - this.#offset, this.text.length);
  }

  #part(start: number, end: number): Inline {
    const part = new Inline(this.text.slice(start, end), this.#pieces, this.links, this.comments);
    part.#offset = this.#offset + start;
    return part;
  }

  /** Returns the source offset of an offset in the plain text. */
  toSource(offsetInText: number): number {
    const offset = this.#offset + offsetInText;
    const behind = partitionPoint(this.#pieces.length, (index) => (this.#pieces[index] as Piece).at <= offset);
    const piece = this.#pieces[Math.max(1, behind) - 1];
    return piece === undefined ? 0 : piece.source + Math.max(0, offset - piece.at);
  }
}

/** Gathers an `Inline` from phrasing nodes. */
export class InlineBuilder {
  readonly #toSource: (offset: number) => number;
  readonly #pieces: Piece[] = [];
  readonly #links: InlineLink[] = [];
  readonly #comments: string[] = [];
  #text = "";

  constructor(toSource: (offset: number) => number) {
    this.#toSource = toSource;
  }

  add(node: PhrasingContent): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case "text":
      case "inlineCode":
        this.words(node.value, start + (node.type === "inlineCode" ? 1 : 0));
        break;
      case "break":
        this.#append("\n", start);
        break;
      case "html":
        this.#html(node.value, start);
        break;
      case "image":
        this.link(node.url, start, end);
        this.#append(node.alt ?? "", start + 2);
        break;
      case "link":
        this.link(node.url, start, end);
        for (const child of node.children) this.add(child);
        break;
      default:
        if ("children" in node) for (const child of node.children) this.add(child);
        break;
    }
  }

  build(): Inline {
    return new Inline(this.#text, this.#pieces, this.#links, this.#comments);
  }

  #html(value: string, start: number): void {
    const comment = /^<!--([\s\S]*?)-->$/.exec(value);
    if (comment !== null) this.#comments.push((comment[1] as string).trim());
    else if (/^<(?:br|\/p|\/div|\/li)/i.test(value)) this.#append("\n", start);
  }

  /** Adds words that begin at an offset. */
  words(text: string, start: number): void {
    this.#append(text.replace(/\t/g, " "), start);
  }

  /** Notes a link; its words are added for themselves. */
  link(target: string, start: number, end: number): void {
    this.#links.push({ target, start: this.#toSource(start), end: this.#toSource(end) });
  }

  #append(text: string, start: number): void {
    if (text === "") return;
    this.#pieces.push({ at: this.#text.length, source: this.#toSource(start) });
    this.#text += text;
  }
}
