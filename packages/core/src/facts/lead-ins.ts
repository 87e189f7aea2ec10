/** Kind of the number or bullet in front of a paragraph: "a)", "1/", "(1)", "-". */
type Numbering = "letter" | "figure" | "bullet";

interface LeadIn {
  readonly text: string;
  /** Numbering of the paragraph that introduces, or null where it has none. */
  readonly numbering: Numbering | null;
}

const NUMBERED = /^\s*(?:\(?(?:(\d{1,3}(?:\.\d{1,3}){0,4})|[a-zđ])[.)/](?=\s|\p{L})|[-–—+•·▪](?=\s|\p{L}))/iu;
/** Characters of the longest paragraph that serves as the title of a table; of a longer one, its end. */
const MAX_TITLE = 200;
const INTRODUCES = /[:：]$/u;

/**
 * The paragraphs that introduce what follows ("Ban đã tiến hành 03 cuộc giám sát:"). A lead-in holds for the block below
 * it, and for all list items and enumerated paragraphs that follow, until a paragraph that is none of these.
 */
export class LeadIns {
  #open: LeadIn[] = [];
  /** Whether what the lead-in announces has begun as an enumeration. */
  #enumerating = false;
  #previous: string | null = null;

  /** Forgets every lead-in, as a heading does. */
  clear(): void {
    this.#open = [];
    this.#enumerating = false;
    this.#previous = null;
  }

  /** Returns the lead-in of a paragraph that begins with a text, or null. */
  above(text: string): string | null {
    const numbering = numberingOf(text);
    if (numbering === null) return this.#enumerating ? null : this.#last();
    this.#closeSiblings(numbering);
    return this.#last();
  }

  /** Returns the lead-in of a list, or null. */
  aboveList(): string | null {
    this.#enumerating = true;
    return this.#last();
  }

  /** Returns what introduces a table, or null: the paragraph right above it, whether it ends in a colon or not. */
  aboveTable(): string | null {
    return this.#last() ?? this.#previous;
  }

  /** Takes note of a paragraph by its first and last line; its last may introduce what follows. */
  read(first: string, last: string): void {
    const numbering = numberingOf(first);
    if (numbering === null) this.#open = [];
    else this.#closeSiblings(numbering);
    this.#previous = last.trim().slice(-MAX_TITLE);
    const introduces = INTRODUCES.test(last.trim());
    if (introduces) this.#open.push({ text: last.trim(), numbering });
    this.#enumerating = numbering !== null && !introduces;
  }

  #last(): string | null {
    return this.#open.at(-1)?.text ?? null;
  }

  /** "b)" ends what "a)" introduced. */
  #closeSiblings(numbering: Numbering): void {
    const sibling = this.#open.findIndex((lead) => lead.numbering === numbering);
    if (sibling >= 0) this.#open = this.#open.slice(0, sibling);
  }
}

function numberingOf(text: string): Numbering | null {
  const found = NUMBERED.exec(text);
  if (found === null) return null;
  if (found[1] !== undefined) return "figure";
  return /\p{L}/u.test(found[0]) ? "letter" : "bullet";
}
