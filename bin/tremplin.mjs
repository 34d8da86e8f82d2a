#!/usr/bin/env node
// The command `tremplin`: src/cli.ts, run by the Node that Tremplin is built on.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.argv.splice(2, 0, join(dirname(dirname(fileURLToPath(import.meta.url))), 'src/cli.ts'));
await import('../tools/with-node.mjs');
