import { type Static, Type } from "typebox";

const closed = { additionalProperties: false } as const;
const text = (description: string) => Type.Optional(Type.String({ minLength: 1, description }));
const texts = (description: string) => Type.Optional(Type.Array(Type.String({ minLength: 1 }), { description }));
const day = (description: string) => Type.Optional(Type.String({ format: "date", description }));
const moment = (description: string) =>
  Type.Optional(
    Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$", description: `${description}, as 2024-01-15T08:00.` }),
  );

const PersonSchema = Type.Object(
  {
    name: text("With the form of address, as it is to be printed."),
    position: text("Position in the body that the person comes from."),
    role: text("Role in the team or at the meeting."),
  },
  closed,
);
const people = (description: string) => Type.Optional(Type.Array(PersonSchema, { description }));
const person = (description: string) => Type.Optional(Type.Object(PersonSchema.properties, { ...closed, description }));

/** What a signed paper on an inspection needs and no evidence can tell: who, where, when, by which decision. */
export const ParticularsSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    parentBody: text("Body above the one that issues the paper, printed at the top left."),
    issuingBody: text("Body that issues the paper, printed below it."),
    reportNumber: text("Number and symbol of the report, e.g. 12/BC-ĐKT."),
    minutesNumber: text("Number and symbol of the minutes, e.g. 03/BB-ĐKT."),
    place: text("Place-name before the day of the report."),
    date: day("Day of the report."),
    decision: Type.Optional(
      Type.Object(
        {
          number: text("Number and symbol, e.g. 15/QĐ-UBND."),
          date: day("Day on which it was signed."),
          body: text("Who signed or issued it."),
        },
        { ...closed, description: "Decision by which the inspection is made." },
      ),
    ),
    bases: texts("Further legal bases, each as one line that begins with “Căn cứ”."),
    team: text("Name of the inspection team within a sentence, e.g. Đoàn kiểm tra số 2."),
    members: people("Members of the team, its head first."),
    unitRepresentatives: people("Who was present for the inspected unit."),
    chair: person("Who chaired the meeting that the minutes are of."),
    secretary: person("Who wrote the minutes."),
    begin: moment("When the inspection began"),
    end: moment("When it ended"),
    venue: text("Where it took place."),
    strengths: texts("Remarks of the team: what was done well, a paragraph each."),
    weaknesses: texts("Remarks of the team: shortcomings and their causes, a paragraph each."),
    unitOpinion: texts("What the inspected unit said, a paragraph each."),
    deadline: day("Last day for whatever has no day of its own."),
    deadlines: Type.Optional(
      Type.Record(Type.String(), Type.String({ format: "date" }), { description: "Last day for single items, by item id." }),
    ),
    signer: Type.Optional(
      Type.Object(
        {
          authority: text("On whose behalf, e.g. TM. ĐOÀN KIỂM TRA."),
          title: text("Title of the signer, e.g. TRƯỞNG ĐOÀN."),
          name: text("Full name."),
        },
        { ...closed, description: "Who signs the report." },
      ),
    ),
    recipients: texts("To whom the paper goes, without the file copy."),
    archive: text("Where the file copy is kept, e.g. VT, ĐKT."),
    copies: Type.Optional(Type.Integer({ minimum: 1, description: "In how many copies the minutes are made." })),
  },
  { ...closed, title: "Dân Kiểm particulars of an inspection" },
);

/** The particulars of an inspection; whatever is not given is printed as a blank to be filled in by hand. */
export type Particulars = Static<typeof ParticularsSchema>;
/** A person who is named in a paper. */
export type Person = Static<typeof PersonSchema>;
