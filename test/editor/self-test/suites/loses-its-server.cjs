exports.run = () => {
  process.kill(process.ppid, "SIGKILL");
  return new Promise(() => {});
};
