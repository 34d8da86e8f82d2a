import { execFile, execFileSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

/** A Chromium on this machine and what starting it takes. */
export interface FoundBrowser {
  file: string;
  args: string[];
  env: Record<string, string>;
  /** Asked for by name in the environment: when it does not start, no other is tried. */
  asked: boolean;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const CACHE = join(import.meta.dirname, '../../.cache');

/** Quiet, without a sandbox (containers and root have none), with a made-up camera and microphone. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // A Chromium without windows kills the page that asks whether this machine writes down speech by itself.
  '--disable-blink-features=OnDeviceWebSpeechAvailable',
];

/**
 * Every Chromium to try, best first: the one named in the environment, an installed one, Playwright's, and the
 * one that comes as an npm package.
 */
export async function* browsersToTry(): AsyncGenerator<FoundBrowser> {
  const asked = process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH || process.env.CHROME_PATH;
  if (asked) {
    yield { file: asked, args: ARGS, env: {}, asked: true };
    return;
  }
  for (const file of [...installed(), ...playwrights()]) yield { file, args: ARGS, env: {}, asked: false };
  const shipped = await shippedByNpm();
  if (shipped) yield shipped;
}

function installed(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const all = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC];
  return all.filter(canRun).slice(0, 2);
}

function playwrights(): string[] {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright');
  const others = globSync(
    ['chromium-*/chrome-linux*/chrome', 'chromium_headless_shell-*/*/*headless[_-]shell'],
    { cwd: cache },
  );
  const expected = expectedByPlaywright();
  return [...(expected ? [expected] : []), ...others.map((name) => join(cache, name))].filter(canRun);
}

function expectedByPlaywright(): string | null {
  try {
    return chromium.executablePath();
  } catch {
    return null;
  }
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Unpacks the Chromium of npm, its fonts and its libraries into a cache folder, once. */
async function shippedByNpm(): Promise<FoundBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  let bin: string;
  try {
    bin = join(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../../bin');
  } catch {
    return null;
  }
  const { version } = createRequire(import.meta.url)(join(bin, '../package.json')) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(bin, folder);
  const file = join(folder, 'chromium');
  const env: Record<string, string> = {};
  if (execFileSync('ldd', [file], { encoding: 'utf8' }).includes('not found')) {
    env.LD_LIBRARY_PATH = join(folder, 'al2023/lib');
  }
  env.FONTCONFIG_PATH = fontSettings(folder);
  return { file, args: [...ARGS, '--headless=shell', '--no-zygote'], env, asked: false };
}

/** The machine's fonts, and those of the package for a machine that has none. */
function fontSettings(folder: string): string {
  const settings = join(folder, 'font-settings');
  const file = join(settings, 'fonts.conf');
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}/fonts/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    mkdirSync(settings, { recursive: true });
    writeFileSync(file, text);
  }
  return settings;
}

const INFLATE = `
  const { inflate } = await import('@sparticuz/chromium');
  await Promise.all(process.argv.slice(1).map((archive) => inflate(archive)));
`;

/**
 * The package unpacks into the temporary folder and takes what it finds there for complete: so under a name of our own
 * first. In a process of its own, because nobody else here should find the temporary folder changed.
 */
async function unpack(bin: string, folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
  await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', INFLATE, ...archives.map((name) => join(bin, name))],
    { cwd: import.meta.dirname, env: { ...process.env, TMPDIR: partial } },
  );
  try {
    renameSync(partial, folder);
  } catch {
    // Another test file was faster.
    rmSync(partial, { recursive: true });
  }
}
