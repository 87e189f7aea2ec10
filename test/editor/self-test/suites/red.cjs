const { writeFileSync } = require("node:fs");

exports.run = async () => {
  writeFileSync(process.env.DANKIEM_EDITOR_RESULTS, JSON.stringify([{ title: "one", passed: false, error: "on purpose" }]));
  throw new Error("on purpose");
};
