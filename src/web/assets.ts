import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, watch } from 'node:fs';
import { extname, join } from 'node:path';
import type { AssetManifest } from '../../tools/build.ts';

/** A file for the browser, held in memory with its compressed forms. */
export interface AssetFile {
  readonly type: string;
  readonly body: Buffer;
  /** Brotli and gzip forms; null for what is compressed already (fonts). */
  readonly brotli: Buffer | null;
  readonly gzip: Buffer | null;
}

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

let addresses: Readonly<Record<string, string>> | null = null;
let files = new Map<string, AssetFile>();

function readIfThere(file: string): Buffer | null {
  return existsSync(file) ? readFileSync(file) : null;
}

function load(): Readonly<Record<string, string>> {
  const file = join(dist, 'manifest.json');
  // A test or a script may draw a page without having called prepareAssets().
  if (!existsSync(file)) execFileSync(process.execPath, [join(root, 'tools/build.ts')], { stdio: 'pipe' });
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as AssetManifest;
  const read = new Map<string, AssetFile>();
  for (const name of readdirSync(join(dist, 'assets'), { recursive: true }) as string[]) {
    const type = TYPES[extname(name)];
    if (!type) continue;
    const path = join(dist, 'assets', name);
    read.set(`/assets/${name.replaceAll('\\', '/')}`, {
      type,
      body: readFileSync(path),
      brotli: readIfThere(`${path}.br`),
      gzip: readIfThere(`${path}.gz`),
    });
  }
  files = read;
  addresses = manifest.addresses;
  return addresses;
}

/**
 * Builds `dist/` when it is missing or older than the sources. To be called once before the first page is drawn.
 * With TREMPLIN_WATCH set, builds again whenever a source changes.
 */
export async function prepareAssets(): Promise<void> {
  const { assetsAreFresh, buildAssets } = await import('../../tools/build.ts');
  if (!assetsAreFresh()) await buildAssets();
  load();
  if (!process.env.TREMPLIN_WATCH) return;
  let waiting: NodeJS.Timeout | null = null;
  watch(join(root, 'src'), { recursive: true }, () => {
    if (waiting) clearTimeout(waiting);
    waiting = setTimeout(() => {
      buildAssets().then(load, (error: unknown) =>
        console.error('The styles and scripts were kept as they were:', error),
      );
    }, 80);
  });
}

/**
 * The address of a file for the browser by its name: `asset('person.css')` → "/assets/person.css-3f2a.css".
 * Names are "organiser.css", "person.css", "wall.css", "page.js", "favicon.svg", and the scripts of one screen, as "plan-moves.js".
 * Throws when there is no such file: that is a mistake in the page.
 */
export function asset(name: string): string {
  const address = (addresses ?? load())[name];
  if (!address) throw new Error(`No asset "${name}". There are: ${Object.keys(addresses ?? {}).join(', ')}.`);
  return address;
}

/** The file at an address under /assets/, or null. Addresses hold a hash of the content: cache them for ever. */
export function assetFile(address: string): AssetFile | null {
  if (!addresses) load();
  return files.get(address) ?? null;
}
