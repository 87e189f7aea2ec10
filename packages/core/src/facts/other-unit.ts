import { searchKey } from "../text/keys.js";

/** A kind of document behind the level ("Hội đồng nhân dân xã Báo cáo số 84") is no name, unlike "xã Quyết Thắng". */
const UNIT =
  /(?<!\p{L})(xã|phường|thị trấn|huyện|quận|trường|bệnh viện)\s+(?!(?:Báo cáo|Biên bản|Chương trình|Công văn|Kế hoạch|Nghị quyết|Quy chế|Quy định|Quyết định|Thông báo|Tờ trình)(?!\p{L}))((?:\p{Lu}\p{Ll}[\p{L}\d]*)(?:\s\p{Lu}[\p{L}\d]*){0,4})/gu;
const VISITORS =
  /(?:^|[,;]\s*)(?:đoàn|tổ)\s+(?:kiểm tra\s+|giám sát\s+|công tác\s+)?(?:của\s+)?(?:thành phố|huyện|tỉnh|trung ương|sở|quận)(?!\p{L})/iu;

/**
 * Returns a test whether a passage tells of another unit's activity: it names a unit of the same level, and not the own one.
 * Without a name of the unit nothing is called another's.
 */
export function otherUnits(issuer: string | null, place: string | null): (text: string) => boolean {
  const own = searchKey([issuer, place].filter((name) => name !== null).join(" "));
  if (own === "") return () => false;
  // The place in the dateline is the unit's proper name; a text that says it speaks of the unit, whoever else it names.
  const name = place === null ? null : searchKey(place);
  const saysOwn = (text: string) => name !== null && searchKey(text).includes(name);
  return (text) => {
    const others = [...text.matchAll(UNIT)].filter(([, level]) => isSameLevel(level as string, own) || VISITORS.test(text));
    if (others.some(([, , other], at) => isPlaceOf(text, others[at]?.index ?? 0) && !own.includes(searchKey(other as string))))
      return true;
    return others.length > 0 && others.every(([, , name]) => !own.includes(searchKey(name as string))) && !saysOwn(text);
  };
}

/** A unit that names no level itself (an office of a district) stands at the level of a district. */
function isSameLevel(level: string, own: string): boolean {
  const key = searchKey(level);
  return /(?:^|\s)(?:xã|phường|thị trấn|huyện|quận|trường|bệnh viện)(?:\s|$)/u.test(own)
    ? own.includes(key)
    : key === "huyện" || key === "quận";
}

/** "tại xã …", "ở trụ sở UBND xã …": where it happened, whoever took part. */
const isPlaceOf = (text: string, at: number) =>
  /(?:tại|ở)\s+(?:(?:trụ sở|địa bàn|UBND|ủy ban nhân dân)\s+){0,2}$/iu.test(text.slice(Math.max(0, at - 40), at));
