// Runs a script with the Node that Tremplin is built on (24), installed by npm beside it,
// so that a machine needs only any Node ≥ 20 to start. Plain JavaScript: the host's Node reads it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = { win32: 'win' }[process.platform] ?? process.platform;
const shipped = join(
  root,
  'node_modules',
  `node-${folder}-${process.arch}`,
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
const hostIsEnough = Number(process.versions.node.split('.')[0]) >= 24;
if (!existsSync(shipped) && !hostIsEnough) {
  console.error(
    `Tremplin needs Node 24 or newer: npm ships none for ${process.platform}/${process.arch}, and this is Node ${process.versions.node}. Install Node 24, then run the command again.`,
  );
  process.exit(1);
}
const node = existsSync(shipped) ? shipped : process.execPath;

const child = spawn(
  node,
  [
    '--disable-warning=ExperimentalWarning',
    '--import',
    pathToFileURL(join(root, 'tools/jsx.mjs')).href,
    ...process.argv.slice(2),
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, PATH: dirname(node) + delimiter + (process.env.PATH ?? '') },
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(`Node could not be started (${error.message}). Run npm ci again, or install Node 24.`);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
