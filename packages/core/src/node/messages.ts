import { type CodeOf, type MessageArguments, speaker } from "../messages/index.js";
import { UsageError } from "../model/errors.js";
import { defineMessages } from "../model/messages.js";
import type { Language } from "../model/model.js";

/** What is said of folders, units and checklists that cannot be audited as asked. */
export const requestMessages = defineMessages({
  vi: {
    "folder-too-deep": "Thư mục lồng quá {limit} cấp: {path}",
    "too-many-documents": "Có hơn {limit} văn bản; hãy kiểm từng phần",
    "usage-unknown-checklist": "Không có bảng kiểm “{checklist}”; hiện có: {known}",
    "usage-unknown-checklist-near": "Không có bảng kiểm “{checklist}”; có phải là “{suggestion}”?",
    "usage-no-checklist-in-force":
      "Không có bảng kiểm nào áp dụng trong kỳ {from} – {to}; hãy nêu tên bảng kiểm bằng --checklist",
    "usage-no-checklist-for-kind": "Không có bảng kiểm cho loại đơn vị “{kind}”; các loại: {known}",
    "usage-no-checklist-for-kind-near": "Không có bảng kiểm cho loại đơn vị “{kind}”; có phải là “{suggestion}”?",
    "usage-unknown-unit": "Cấu hình không có đơn vị “{unit}”; hiện có: {known}",
    "usage-unknown-unit-near": "Cấu hình không có đơn vị “{unit}”; có phải là “{suggestion}”?",
  },
  en: {
    "folder-too-deep": "Folders are nested more than {limit} levels deep: {path}",
    "too-many-documents": "There are more than {limit} documents; audit them in parts",
    "usage-unknown-checklist": "There is no checklist “{checklist}”; there are: {known}",
    "usage-unknown-checklist-near": "There is no checklist “{checklist}”; did you mean “{suggestion}”?",
    "usage-no-checklist-in-force": "No checklist applies in the period {from} – {to}; name one with --checklist",
    "usage-no-checklist-for-kind": "There is no checklist for units of kind “{kind}”; kinds are: {known}",
    "usage-no-checklist-for-kind-near": "There is no checklist for units of kind “{kind}”; did you mean “{suggestion}”?",
    "usage-unknown-unit": "The configuration has no unit “{unit}”; there are: {known}",
    "usage-unknown-unit-near": "The configuration has no unit “{unit}”; did you mean “{suggestion}”?",
  },
});

const say = speaker(requestMessages);
type Code = CodeOf<typeof say>;

/** Returns an error with one of these messages. */
export const requestError = (code: Code, args?: MessageArguments): UsageError => new UsageError(code, args);

/** Returns as a sentence why a request cannot be carried out; a code of others as it is. */
export const requestText = (language: Language, { messageCode, args }: UsageError): string =>
  say(language, messageCode as Code, args);
