import { docxVi } from "./docx-vi.js";

/** Official papers are Vietnamese whatever the language of the messages around them. */
export const docxEn: Readonly<Record<keyof typeof docxVi, string>> = docxVi;
