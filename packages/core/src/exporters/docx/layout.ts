import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";

/** A4 in twips, upright. */
const PAPER = { width: 11_906, height: 16_838 } as const;
/** 20, 30 and 15 mm in twips, and 10 mm from the edge to the page number. */
const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 851, header: 567, footer: 567 } as const;

/** Width of the text in twips: upright and across. */
export const TEXT_WIDTH = {
  portrait: PAPER.width - MARGIN.left - MARGIN.right,
  landscape: PAPER.height - MARGIN.left - MARGIN.right,
} as const;

/** Sizes of letters in half points. */
export const SIZE = { body: 28, nation: 26, number: 26, recipients: 24, recipient: 22, table: 24, smallTable: 22 } as const;

/** One centimetre in twips, by which first lines are set in. */
export const FIRST_LINE = 567;
/** Six points between paragraphs. */
export const GAP = 120;

const NAME = "Times New Roman";
const FONT = { ascii: NAME, hAnsi: NAME, cs: NAME, eastAsia: NAME } as const;
const BLACK = "000000";

/** Headings look like the body in bold; the library's own are blue. */
function heading(more: Partial<IRunStylePropertiesOptions> = {}): Pick<IParagraphStyleOptions, "run" | "paragraph"> {
  return {
    run: { font: FONT, size: SIZE.body, bold: true, color: BLACK, ...more },
    paragraph: {
      alignment: AlignmentType.BOTH,
      keepNext: true,
      indent: { firstLine: FIRST_LINE },
      spacing: { before: GAP, after: GAP },
    },
  };
}

/** What stands in one section of a paper. */
export interface DocxSection {
  readonly isLandscape: boolean;
  readonly children: readonly FileChild[];
}

/** Page numbers stand centred in the top margin, from the second page of each section on. */
function sectionOptions({ isLandscape, children }: DocxSection): ISectionOptions {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: SIZE.body });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // The library swaps the sides of a sheet that lies across.
        size: { ...PAPER, orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { ...MARGIN, gutter: 0 },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] }),
      first: new Header({ children: [new Paragraph({})] }),
    },
    children: [...children],
  };
}

/** Returns a paper in the official form: sheet, margins, letters, page numbers. */
export function paperOf(title: string, creator: string, sections: readonly DocxSection[]): Document {
  return new Document({
    title,
    creator,
    lastModifiedBy: creator,
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE.body, color: BLACK, language: { value: "vi-VN", eastAsia: "vi-VN" } } },
        heading1: heading({ allCaps: true }),
        heading2: heading(),
        heading3: heading({ italics: true }),
      },
    },
    sections: sections.map(sectionOptions),
  });
}
