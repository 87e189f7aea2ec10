import { speaker } from "../../messages/index.js";
import { defineMessages } from "../../model/messages.js";
import { sharedMessages } from "../lib/messages.js";

const own = defineMessages({
  vi: {
    "machine-rest": "Còn {count} nội dung chưa đạt không hiện ở đây",
    "machine-notices-count": "{count} lưu ý về văn bản",
  },
  en: {
    "machine-rest": "{count} more items fall short that are not shown here",
    "machine-notices-count": "{count} notices on papers",
  },
});

/** Says the words of the annotations. */
export const message = speaker(own, sharedMessages);
