import { expect, test } from "vitest";
import type { AuditedParams } from "../protocol.js";
import { type Audits, phaseOf } from "./phase.js";

const ended = (outcome: AuditedParams["outcome"], root = "file:///a"): AuditedParams => ({
  root,
  language: "vi",
  outcome,
  error: "",
  standings: [],
  documents: 0,
  written: {},
});
const audits = (parts: Partial<Audits>): Audits => ({
  isConfigured: true,
  isRunning: false,
  last: [],
  withResult: new Set(),
  ...parts,
});

test("without a configuration there is nothing", () => {
  expect(phaseOf(audits({ isConfigured: false }))).toBe("none");
});

test("a configuration means that an audit is on its way", () => {
  expect(phaseOf(audits({}))).toBe("running");
});

test("an audit that failed or was stopped says so until another runs", () => {
  expect(phaseOf(audits({ last: [ended("failed")] }))).toBe("failed");
  expect(phaseOf(audits({ last: [ended("cancelled")] }))).toBe("stopped");
  expect(phaseOf(audits({ last: [ended("failed")], isRunning: true }))).toBe("running");
});

test("an earlier result outweighs an audit that failed, was stopped or still runs", () => {
  const withResult = new Set(["file:///a"]);
  expect(phaseOf(audits({ last: [ended("failed")], withResult }))).toBe("ready");
  expect(phaseOf(audits({ last: [ended("cancelled")], withResult }))).toBe("ready");
  expect(phaseOf(audits({ last: [ended("audited")], withResult, isRunning: true }))).toBe("ready");
});

test("one folder with a result is enough", () => {
  const last = [ended("failed", "file:///a"), ended("audited", "file:///b")];
  expect(phaseOf(audits({ last, withResult: new Set(["file:///b"]) }))).toBe("ready");
});
