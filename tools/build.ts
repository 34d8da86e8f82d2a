// Builds what the browser asks for (style sheets, scripts, fonts) into dist/, compressed once.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

/** What `dist/manifest.json` holds. */
export interface AssetManifest {
  /** What the sources looked like when this was built. */
  readonly sources: string;
  /** Name used by pages ("person.css", "plan-moves.js") → address ("/assets/person-3f2a.css"). */
  readonly addresses: Readonly<Record<string, string>>;
}

/** A short text that changes whenever a source of the browser's files is added, removed or edited. */
export function sourcesFingerprint(): string {
  const hash = createHash('sha256');
  const patterns = ['src/web/**/*.{css,ts,tsx,svg}', 'src/capabilities/**/*.{css,ts,tsx}', 'src/kernel/*.ts'];
  const files = [
    'vite.config.ts',
    'tools/build.ts',
    'package-lock.json',
    ...globSync(patterns, { cwd: root }),
  ];
  for (const file of files.sort()) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file}:${size}:${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** True when `dist/` holds what the present sources give. */
export function assetsAreFresh(): boolean {
  const file = join(dist, 'manifest.json');
  if (!existsSync(file)) return false;
  return (JSON.parse(readFileSync(file, 'utf8')) as AssetManifest).sources === sourcesFingerprint();
}

const COMPRESSIBLE = new Set(['.css', '.js', '.svg', '.json', '.webmanifest']);
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

async function writeCompressed(folder: string, name: string, body: Buffer): Promise<void> {
  const file = join(folder, name);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, body);
  if (!COMPRESSIBLE.has(extname(name))) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  const [small, smaller] = await Promise.all([zip(body, { level: 9 }), brotli(body, { params })]);
  await Promise.all([writeFile(`${file}.gz`, small), writeFile(`${file}.br`, smaller)]);
}

/**
 * Builds everything into `dist/` in about a second. The folder is replaced in one rename, so that a server or
 * another build running at the same time never sees half of it.
 */
export async function buildAssets(): Promise<AssetManifest> {
  const sources = sourcesFingerprint();
  const [{ build }, { default: config }] = await Promise.all([import('vite'), import('../vite.config.ts')]);
  const built = await build({ ...config, configFile: false });
  if (!('output' in built))
    throw new Error('The build gave no single output. Maybe watch mode was set in vite.config.ts.');

  const folder = join(root, `dist.${process.pid}.${Date.now()}`);
  const addresses: Record<string, string> = {};
  const written: Promise<void>[] = [];
  for (const item of built.output) {
    if (item.type === 'chunk') {
      // A style sheet as an entry leaves an empty script beside it.
      if (item.isEntry && item.name.endsWith('.css')) continue;
      if (item.isEntry) addresses[item.name] = `/${item.fileName}`;
      written.push(writeCompressed(folder, item.fileName, Buffer.from(item.code)));
    } else {
      for (const name of item.names) if (/\.(css|woff2)$/.test(name)) addresses[name] = `/${item.fileName}`;
      written.push(writeCompressed(folder, item.fileName, Buffer.from(item.source)));
    }
  }
  for (const file of globSync('src/web/layout/static/*', { cwd: root })) {
    const body = await readFile(join(root, file));
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 8);
    const fileName = `assets/${basename(file, extname(file))}-${hash}${extname(file)}`;
    addresses[basename(file)] = `/${fileName}`;
    written.push(writeCompressed(folder, fileName, body));
  }
  await Promise.all(written);
  const manifest: AssetManifest = { sources, addresses };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2));
  await replaceFolder(folder, dist);
  return manifest;
}

async function replaceFolder(fresh: string, target: string): Promise<void> {
  const old = `${fresh}.old`;
  if (existsSync(target)) await rename(target, old).catch(() => undefined);
  try {
    await rename(fresh, target);
  } catch (error) {
    // Another process put its own build there in between; it came from the same sources.
    if (!existsSync(join(target, 'manifest.json'))) throw error;
    await rm(fresh, { recursive: true, force: true });
  }
  await rm(old, { recursive: true, force: true });
}

if (import.meta.main) {
  const began = performance.now();
  const { addresses } = await buildAssets();
  for (const [name, address] of Object.entries(addresses)) {
    const file = join(dist, `${address}.br`);
    const size = existsSync(file) ? statSync(file).size : statSync(join(dist, address)).size;
    console.log(`${name.padEnd(36)} ${(size / 1000).toFixed(1).padStart(6)} kB  ${address}`);
  }
  console.log(`Built in ${Math.round(performance.now() - began)} ms.`);
}
