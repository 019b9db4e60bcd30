// Loaded before the program: whatever would open a socket, ask a name server, start a process or change a file ends the
// run with a line on standard error.
import childProcess from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import fs from "node:fs";
import http from "node:http";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import tls from "node:tls";
import workers from "node:worker_threads";

function refuse(name) {
  return () => {
    process.stderr.write(`REFUSED ${name}\n`);
    process.kill(process.pid, "SIGKILL");
  };
}

/** Opening to read is what the program is for. */
function readingOnly(name, open) {
  return (path, flags = "r", ...rest) => {
    const isReading = typeof flags === "function" || flags === "r" || flags === fs.constants.O_RDONLY;
    return isReading || isReadOnly(flags) ? open(path, flags, ...rest) : refuse(`${name} ${flags}`)();
  };
}

function isReadOnly(flags) {
  const { O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND } = fs.constants;
  return typeof flags === "number" && (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND)) === 0;
}

const writing =
  /^(?:append|chmod|chown|copy|cp|fchmod|fchown|ftruncate|futimes|lchmod|lchown|link|lutimes|mkdir|mkdtemp|rename|rm|rmdir|symlink|truncate|unlink|utimes|write)/u;

for (const [part, module] of Object.entries({ fs, "fs.promises": fs.promises })) {
  for (const name of Object.keys(module)) if (writing.test(name)) module[name] = refuse(`${part}.${name}`);
  for (const name of ["open", "openSync"])
    if (module[name]) module[name] = readingOnly(`${part}.${name}`, module[name].bind(module));
  if (module.createWriteStream) module.createWriteStream = refuse("fs.createWriteStream");
}

net.Socket.prototype.connect = refuse("net.connect");
net.Server.prototype.listen = refuse("net.listen");
tls.connect = refuse("tls.connect");
dgram.createSocket = refuse("dgram.createSocket");
globalThis.fetch = refuse("fetch");
for (const [part, module] of Object.entries({ http, https }))
  for (const name of ["request", "get"]) module[name] = refuse(`${part}.${name}`);
for (const [part, module] of Object.entries({ dns, "dns.promises": dns.promises }))
  for (const name of Object.keys(module))
    if (/^(?:lookup|resolve|reverse)/u.test(name)) module[name] = refuse(`${part}.${name}`);
for (const name of ["exec", "execFile", "execFileSync", "execSync", "fork", "spawn", "spawnSync"])
  childProcess[name] = refuse(`child_process.${name}`);
workers.Worker = class {
  constructor() {
    refuse("Worker")();
  }
};

syncBuiltinESMExports();
