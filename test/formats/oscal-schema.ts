/**
 * The part of the model of OSCAL 1.2 assessment results that we write, as a JSON schema in our own words: no package brings
 * the official one. It is meant to be nowhere looser than that one, so that what passes here passes there; what is optional
 * there and not written by us is not allowed here, so that a slip of the pen is found.
 */
const object = (required: readonly string[], properties: Readonly<Record<string, object>>) => ({
  type: "object",
  required,
  properties,
  additionalProperties: false,
});
const list = (items: object) => ({ type: "array", minItems: 1, items });

const text = { type: "string", pattern: "^(?!\\s).+(?<!\\s)$" };
const markup = { type: "string", minLength: 1 };
// Titles may bear markup, but not a second line.
const line = { type: "string", pattern: "^.+$" };
const token = { type: "string", pattern: "^[\\p{L}_][\\p{L}\\p{N}_.\\-]*$" };
const uuid = { type: "string", pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" };
// OSCAL knows the years 1900 to 2999 only, and a zone is a must; we write no moment but a day's first in Vietnam.
const moment = { type: "string", format: "date-time", pattern: "^(19|2\\d)\\d\\d-\\d\\d-\\d\\dT00:00:00\\+07:00$" };
// A scheme of one letter would be a drive of Windows.
const uri = { type: "string", format: "uri", pattern: "^[A-Za-z][A-Za-z\\d+.\\-]+:." };
const reference = { type: "string", format: "uri-reference", minLength: 1 };

const props = list(object(["name", "value"], { name: token, ns: uri, value: text }));
const responsible = list(object(["role-id", "party-uuids"], { "role-id": token, "party-uuids": list(uuid) }));

const metadata = object(["title", "last-modified", "version", "oscal-version"], {
  title: line,
  "last-modified": moment,
  version: text,
  "oscal-version": { type: "string", pattern: "^1\\.2\\.\\d+$" },
  props,
  roles: list(object(["id", "title"], { id: token, title: line })),
  parties: list(object(["uuid", "type"], { uuid, type: { enum: ["person", "organization"] }, name: text, props })),
  "responsible-parties": responsible,
});

const selection = {
  ...object([], {
    description: markup,
    "include-all": object([], {}),
    "include-controls": list(object(["control-id"], { "control-id": token })),
  }),
  oneOf: [{ required: ["include-all"] }, { required: ["include-controls"] }],
};

const attestation = object(["parts"], {
  "responsible-parties": responsible,
  parts: list(object(["name"], { uuid, name: token, ns: uri, title: line, props, prose: markup })),
});

const observation = object(["uuid", "description", "methods", "collected"], {
  uuid,
  title: line,
  description: markup,
  props,
  methods: list({ enum: ["EXAMINE", "INTERVIEW", "TEST", "UNKNOWN"] }),
  types: list(token),
  "relevant-evidence": list(object(["description"], { href: reference, description: markup, props })),
  collected: moment,
});

const finding = object(["uuid", "title", "description", "target"], {
  uuid,
  title: line,
  description: markup,
  props,
  target: object(["type", "target-id", "status"], {
    type: { enum: ["statement-id", "objective-id"] },
    "target-id": token,
    title: line,
    status: object(["state"], { state: { enum: ["satisfied", "not-satisfied"] }, reason: token }),
  }),
  "related-observations": list(object(["observation-uuid"], { "observation-uuid": uuid })),
});

const result = object(["uuid", "title", "description", "start", "reviewed-controls"], {
  uuid,
  title: line,
  description: markup,
  start: moment,
  props,
  "reviewed-controls": object(["control-selections"], { "control-selections": list(selection) }),
  attestations: list(attestation),
  observations: list(observation),
  findings: list(finding),
});

const hash = object(["algorithm", "value"], {
  algorithm: { enum: ["SHA-256"] },
  value: { type: "string", pattern: "^[0-9a-f]{64}$" },
});
const resource = object(["uuid"], {
  uuid,
  title: line,
  description: markup,
  props,
  rlinks: list(object(["href"], { href: reference, hashes: list(hash) })),
});

/** The schema of the whole document. */
export const oscalSchema = object(["assessment-results"], {
  "assessment-results": object(["uuid", "metadata", "import-ap", "results"], {
    uuid,
    metadata,
    "import-ap": object(["href"], { href: reference }),
    results: list(result),
    "back-matter": object([], { resources: list(resource) }),
  }),
});
