import { Type } from "typebox";
import { defineCriterion } from "./lib/define.js";
import { allCounts, countOf } from "./lib/fields-of.js";
import { met, onePiece, unclear, unmet } from "./lib/judgement.js";

const parameters = Type.Object(
  {},
  { additionalProperties: false, description: "Cases carried over and received, less those settled, are those pending." },
);

/** Whether the figures of a complaints table agree with each other. Without a figure for cases carried over there were none. */
export const arithmetic = defineCriterion({
  name: "arithmetic",
  title: { vi: "Số liệu khớp nhau", en: "Figures agree" },
  scope: "evidence",
  parameters,
  labels: ["Số liệu"],
  messages: {
    vi: {
      "arithmetic-agrees":
        "Số liệu khớp: kỳ trước chuyển sang {carried} + nhận {received} − giải quyết {settled} = còn {pending}",
      "arithmetic-mismatch":
        "Số liệu không khớp: kỳ trước chuyển sang {carried} + nhận {received} − giải quyết {settled} = {expected}, văn bản ghi còn {pending}",
      "arithmetic-unknown": "Cần đủ số nhận, số đã giải quyết và số còn lại; chưa đủ để đối chiếu",
    },
    en: {
      "arithmetic-agrees": "Figures agree: carried over {carried} + received {received} − settled {settled} = pending {pending}",
      "arithmetic-mismatch":
        "Figures disagree: carried over {carried} + received {received} − settled {settled} = {expected}, the paper says {pending} pending",
      "arithmetic-unknown": "Expected figures for received, settled and pending; not all are given",
    },
  },
  judge: onePiece((piece) => {
    // A row of a table is complete in itself: the figures of its neighbours are about other cases.
    const counts = piece.strength === "record" ? piece.fields.counts : allCounts(piece);
    const carried = countOf(counts, "carried");
    const received = countOf(counts, "received");
    const settled = countOf(counts, "settled");
    const pending = countOf(counts, "pending");
    if (received === null || settled === null || pending === null) return unclear("arithmetic-unknown", [piece.place]);
    const figures = { carried: carried?.value ?? 0, received: received.value, settled: settled.value, pending: pending.value };
    const expected = figures.carried + figures.received - figures.settled;
    const args = { ...figures, expected };
    if (figures.pending === expected) return met("arithmetic-agrees", [piece.place], args);
    const contradicted = [carried, received, settled].flatMap((figure) => (figure === null ? [] : [figure.place]));
    return unmet("arithmetic-mismatch", [pending.place, ...contradicted], args);
  }),
});
