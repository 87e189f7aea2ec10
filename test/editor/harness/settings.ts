/** Settings of a user, by their id. */
export type Settings = Readonly<Record<string, unknown>>;

/**
 * Settings under which nothing but the extension moves: no updates, no assistant, no greeting. Only names and values of the
 * current version, since VS Code rewrites outdated ones in the middle of a test.
 */
export const QUIET: Settings = {
  "chat.disableAIFeatures": true,
  "editor.fontFamily": "'Noto Sans Mono', monospace",
  "editor.minimap.enabled": false,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": "off",
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "git.enabled": false,
  "json.schemaDownload.enable": false,
  "npm.autoDetect": "off",
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "window.confirmBeforeClose": "never",
  "workbench.colorTheme": "Light Modern",
  "workbench.enableExperiments": false,
  // A list that closes by itself when an editor takes the focus late would be missed by a test.
  "workbench.quickOpen.closeOnFocusLost": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.settings.enableNaturalLanguageSearch": false,
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/** Settings of a user who has not yet trusted the folder and is not asked. */
export const UNTRUSTED: Settings = {
  "security.workspace.trust.enabled": true,
  "security.workspace.trust.startupPrompt": "never",
  "security.workspace.trust.banner": "never",
};
