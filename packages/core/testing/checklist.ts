/** A number that an instrument set, raised once. */
export const SAMPLE_PARAMETER = {
  id: "niem-yet.ngay",
  title: "Thời gian niêm yết",
  titleEn: "Posting time",
  unit: "day",
  values: [
    { from: "2007-07-01", value: 15, basis: { instrument: "pl34", ref: "Điều 8", provenance: "unverified" } },
    { from: "2020-01-01", value: 30, basis: { instrument: "pl34", ref: "Điều 8", provenance: "unverified" } },
  ],
};

/** Returns a checklist that holds, as a plain object that tests may damage. */
export function sampleChecklist(): Record<string, unknown> {
  return {
    id: "mau",
    version: "1.0.0",
    language: "vi",
    title: "Bảng kiểm mẫu",
    titleEn: "Sample checklist",
    description: "Điểm do bảng kiểm tự đặt.",
    unitKinds: ["commune"],
    naPolicy: "exclude",
    examplePeriod: "2023",
    groups: [{ id: "mot", title: "Nhóm một", titleEn: "Group one", items: [sampleItem()] }],
  };
}

/** Returns an item that holds, as a plain object that tests may damage. */
export function sampleItem(): Record<string, unknown> {
  return {
    id: "mau.cong-khai",
    title: "Công khai ngân sách",
    titleEn: "Budget made public",
    requirement: "Công khai dự toán ngân sách xã.",
    basis: [{ instrument: "pl34", ref: "Điều 3", provenance: "unverified" }],
    points: 2.5,
    period: "year",
    locator: { acts: [{ act: ["@cong-khai"], about: [["ngân sách"]] }] },
    criteria: [{ criterion: "date" }, { criterion: "form", parameters: { oneOf: ["niem-yet"] } }],
    evidence: "Biên bản niêm yết.",
    guidance: "Ghi rõ hình thức, ngày và người thực hiện.",
    examples: [
      { expect: "pass", text: ["Ngày 05/4/2023, UBND xã đã niêm yết công khai dự toán ngân sách tại trụ sở."] },
      { expect: "fail", text: ["Sẽ công khai ngân sách."] },
    ],
  };
}

/** Returns the files of a library that holds; parts may be replaced. */
export function sampleSources(checklist: unknown = sampleChecklist(), concepts: unknown = { "cong-khai": ["niêm yết"] }) {
  return {
    checklists: [{ file: "mau.json", text: JSON.stringify(checklist, null, 2) }],
    instruments: [{ file: "instruments/pl34.json", text: JSON.stringify(sampleInstrument()) }],
    parameters: [{ file: "parameters/so.json", text: JSON.stringify({ parameters: [SAMPLE_PARAMETER] }, null, 2) }],
    crosswalks: [],
    vocabularies: [{ file: "vocabulary/common.json", text: JSON.stringify({ concepts }, null, 2) }],
  };
}

function sampleInstrument(): Record<string, unknown> {
  return {
    id: "pl34",
    number: "34/2007/PL-UBTVQH11",
    kind: "Pháp lệnh",
    issuer: "Ủy ban thường vụ Quốc hội",
    title: "Thực hiện dân chủ ở xã, phường, thị trấn",
    issued: "2007-04-20",
    effective: "2007-07-01",
    ceased: null,
  };
}

/** Returns a published item on another matter, as a plain object that tests may damage. */
export function publishedItem(id: string, title: string, titleEn: string, matter: string): Record<string, unknown> {
  return {
    ...sampleItem(),
    id,
    title,
    titleEn,
    published: true,
    locator: { acts: [{ act: ["@cong-khai"], about: [[matter]] }] },
  };
}
