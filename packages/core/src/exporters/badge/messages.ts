import { speaker } from "../../messages/index.js";
import { defineMessages } from "../../model/messages.js";

const own = defineMessages({
  vi: {
    "badge-label": "dân chủ cơ sở",
    "badge-unscored": "chưa có điểm",
    "badge-range": "{low} – {high}",
  },
  en: {
    "badge-label": "grassroots democracy",
    "badge-unscored": "not scored",
    "badge-range": "{low} – {high}",
  },
});

/** Says the words of the badge. */
export const message = speaker(own);
