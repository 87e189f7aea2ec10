import type { Language } from "@dankiem/core";
import { findConfig } from "@dankiem/core/node";
import type { Settings } from "../../protocol.js";

/** Returns the language of messages: the one that is set, else that of the folder's configuration, else Vietnamese. */
export function languageOf(root: string, { language }: Pick<Settings, "language">): Language {
  return language === "auto" ? configured(root) : language;
}

function configured(root: string): Language {
  try {
    return findConfig(root, "vi")?.config.language ?? "vi";
  } catch {
    // What is wrong with the configuration is told by the audit; it must be told in some language.
    return "vi";
  }
}
