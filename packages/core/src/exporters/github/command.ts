/** One workflow command: what its log line says, and where. */
export interface GithubCommand {
  readonly level: "error" | "warning" | "notice";
  /** In the order in which they are printed; what is null is left out. */
  readonly properties: Readonly<Record<string, string | number | null>>;
  readonly message: string;
}

const DATA = /[%\r\n]/g;
const PROPERTY = /[%\r\n:,]/g;

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** Returns a workflow command on one line: nothing in it can end it or start another. */
export function commandText({ level, properties, message }: GithubCommand): string {
  const told = Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${String(value).replace(PROPERTY, percent)}`)
    .join(",");
  return `::${level}${told === "" ? "" : ` ${told}`}::${message.replace(DATA, percent)}\n`;
}
