/** What the scripts say themselves, by language. */
const texts = {
  vi: {
    "no-report": "Không kiểm tra được hồ sơ",
    "export-failed": "Không ghi được định dạng “{format}”",
  },
  en: {
    "no-report": "The papers could not be audited",
    "export-failed": "Format “{format}” could not be written",
  },
};

/** Returns a message; Vietnamese where the language is none of ours. */
export function message(language, code, args = {}) {
  const table = language === "en" ? texts.en : texts.vi;
  return table[code].replace(/\{(\w+)\}/g, (_, name) => args[name]);
}
