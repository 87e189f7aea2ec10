/** Makes a folder with the given files, removed when the test ends; returns its absolute path. */
export declare function testFolder(files?: Readonly<Record<string, string | Uint8Array>>): string;
//# sourceMappingURL=folder.d.ts.map
