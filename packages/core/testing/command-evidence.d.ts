/** A paper that satisfies the one item of the sample checklist. */
export declare const full =
  "**\u1EE6Y BAN NH\u00C2N D\u00C2N X\u00C3 S\u01A0N KH\u00CA**\n\nS\u1ED1: 45/BC-UBND\n\n*S\u01A1n Kh\u00EA, ng\u00E0y 15 th\u00E1ng 6 n\u0103m 2023*\n\n**B\u00C1O C\u00C1O**\n\nNg\u00E0y 05/4/2023, UBND x\u00E3 \u0111\u00E3 ni\u00EAm y\u1EBFt c\u00F4ng khai d\u1EF1 to\u00E1n ng\u00E2n s\u00E1ch t\u1EA1i tr\u1EE5 s\u1EDF.\n";
/** A paper that has nothing to do with the sample checklist. */
export declare const empty = "# Ghi ch\u00E9p\n\nTr\u1EDDi \u0111\u1EB9p.\n";
/** What is no text. */
export declare const binary: Uint8Array<ArrayBuffer>;
/** The sample checklist as a file. */
export declare const mau: string;
/** A unit as a configuration names it. */
export declare const unit: {
  id: string;
  name: string;
  kind: string;
};
/** Flags that audit against `mau.json` for the whole of 2023. */
export declare const base: string[];
//# sourceMappingURL=command-evidence.d.ts.map
