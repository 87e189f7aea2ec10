/** A value inside a JSON document together with the pointer that leads to it; the value may have any shape. */
export interface View {
  readonly value: unknown;
  readonly pointer: string;
}

/** Returns the pointer of a member, escaped as RFC 6901 demands. */
export function pointerTo(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Returns the segments of a pointer, unescaped; none for the whole document. */
export function segmentsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Tells whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns the member of an object; its value is undefined where the object or the member is not there. */
export function member(view: View, key: string): View {
  const value = isObject(view.value) && Object.hasOwn(view.value, key) ? view.value[key] : undefined;
  return { value, pointer: pointerTo(view.pointer, key) };
}

/** Returns the members of an object or the elements of an array, in order; none for anything else. */
export function members(view: View): View[] {
  const value = view.value;
  if (Array.isArray(value)) return value.map((element, index) => ({ value: element, pointer: pointerTo(view.pointer, index) }));
  if (!isObject(value)) return [];
  return Object.keys(value).map((key) => ({ value: value[key], pointer: pointerTo(view.pointer, key) }));
}

/** Returns every text inside a value, however deep, in document order. */
export function textsIn(view: View): { readonly text: string; readonly pointer: string }[] {
  if (typeof view.value === "string") return [{ text: view.value, pointer: view.pointer }];
  return members(view).flatMap(textsIn);
}
