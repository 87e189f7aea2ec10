/** Messages in English: what a defect of a paper means and how it is put right. */
export const enDefects = {
  "defect-blank":
    "A paper whose number, date or signature is blank is still a draft and proves nothing. Fill in number, date of issue and signatory as in the issued copy.",
  "defect-placeholder": "A placeholder earns nothing until real content takes its place.",
  "defect-date":
    "A date that does not exist, lacks digits or contradicts another leaves it open whether the act falls into the period. Compare with the original and mend the date.",
  "defect-number":
    "Number and symbol are written “number/kind-body”, as in 117/KH-UBND (Decree 30/2020/NĐ-CP on clerical work). Written otherwise they are hard to match with the register.",
  "defect-encoding":
    "The passage is typed in a legacy encoding (TCVN3, VNI, VIQR …) or with decomposed letters. It is read all the same, but should be converted to composed Unicode so that it can be searched and archived.",
  "defect-front-matter":
    "The front matter (between two lines ---) is YAML; a value with a colon or a leading zero belongs in quotes.",
  "defect-attachment":
    "The link leads to no file of the folder, so that the proof cannot be checked. Add the file or mend the path, relative to this document.",
  "defect-instrument":
    "On the day of this paper the cited instrument was not in force, no longer the main basis, or is called by a wrong kind. Look again at the legal basis; the library tells only what it has a source for.",
  "defect-checklist":
    "The checklist rests on an instrument that was not the basis in the whole period. Choose another checklist, or another period.",
  "defect-figures":
    "Figures within one paper do not agree. Compare with the register, the record of votes or the table, and mend the wrong one; inspectors ask about this.",
  "defect-self-score": "The unit's own score is an opinion, no evidence. Say what it rests on, or score again.",
  "defect-html": "HTML tags left over from a conversion make the paper hard to read. Delete the tags, keep the words.",
  "defect-heading": "The passage counts, but stands under the heading of another matter where readers do not look. Move it.",
  "defect-copied":
    "The passage equals one of another paper, or names last year: it may be copied. Write down what was done in this period.",
  "defect-typing":
    "Words without diacritics or with a slip are not credited, since they may mean something else. Correct them; a quick fix is offered.",
  "defect-against":
    "The paper says that this was not done, or that it misses the item's decisive condition. If it was done later, add evidence with its date.",
  "defect-unreadable": "The file cannot be read: no text, too large, or closed to you. The other documents are still audited.",
  "defect-complex": "The block is too long or nested too deeply and is read as plain text. Split the table or list.",
} as const;
