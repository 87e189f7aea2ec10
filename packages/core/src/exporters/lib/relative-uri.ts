const SURROGATE = /\p{Cs}/gu;
/** Left alone by `encodeURIComponent`, yet reserved by RFC 3986. */
const RESERVED = /[!'()*]/g;

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(SURROGATE, "\ufffd")).replace(RESERVED, percent);
}

/** Returns a relative path as a relative reference of RFC 3986: no scheme, host or query can come of it. */
export function relativeUri(path: string): string {
  const uri = path.normalize("NFC").split("/").map(encodeSegment).join("/");
  return uri === "" || uri.startsWith("/") ? `.${uri}` : uri;
}
