import { searchKey } from "../text/keys.js";

const UNIT =
  /(?:tại|ở)\s+(?:(?:trụ sở|địa bàn|UBND|ủy ban nhân dân)\s+)*(xã|phường|thị trấn|huyện|quận|trường)\s+((?:\p{Lu}[\p{L}\d]*)(?:\s\p{Lu}[\p{L}\d]*){0,4})/gu;
const VISITORS =
  /(?:^|[,;]\s*)(?:đoàn|tổ)\s+(?:kiểm tra\s+|giám sát\s+|công tác\s+)?(?:của\s+)?(?:thành phố|huyện|tỉnh|trung ương|sở|quận)(?!\p{L})/iu;

/**
 * Returns a test whether a passage tells of another unit's activity: it happened at a unit of the same level with another
 * name. Without a name of the unit nothing is called another's.
 */
export function otherUnits(issuer: string | null, place: string | null): (text: string) => boolean {
  const own = searchKey([issuer, place].filter((name) => name !== null).join(" "));
  if (own === "") return () => false;
  return (text) => {
    for (const [, level, name] of text.matchAll(UNIT)) {
      const sameLevel = own.includes(searchKey(level as string)) || VISITORS.test(text);
      if (sameLevel && !own.includes(searchKey(name as string))) return true;
    }
    return false;
  };
}
