import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;
const ISLAND = 'virtual:island/';

/** The style sheets a page may link; each capability may add to one with `styles/<name>` of its own. */
const STYLE_SHEETS = ['organiser.css', 'person.css', 'wall.css'];

const toPascalCase = (kebab: string) =>
  kebab.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Islands by name ("matching/plan-editor") with the file each lives in. */
function islandFiles(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of globSync('src/capabilities/*/islands/*.tsx', { cwd: root }).sort()) {
    const [, , capability] = file.split(/[\\/]/);
    const name = basename(file, '.tsx');
    if (!name.endsWith('.test')) found.set(`${capability}/${name}`, join(root, file));
  }
  return found;
}

/**
 * Wraps each island in a module that exports `mount(element, props)`, so that the loader needs no Preact.
 * The file `plan-editor.tsx` must export the component `PlanEditor`.
 */
function islandEntries(): Plugin {
  return {
    name: 'tremplin-islands',
    resolveId: (id) => (id.startsWith(ISLAND) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${ISLAND}`)) return null;
      const name = id.slice(ISLAND.length + 1);
      const file = islandFiles().get(name);
      if (!file) throw new Error(`No island "${name}" under src/capabilities/*/islands.`);
      const component = toPascalCase(basename(file, '.tsx'));
      return `import { h, hydrate } from 'preact';
import { ${component} } from ${JSON.stringify(file)};
export const mount = (element, props) => hydrate(h(${component}, props), element);`;
    },
  };
}

/** Appends the style sheets of the capabilities to the bundle of the same name. */
function capabilityStyles(): Plugin {
  return {
    name: 'tremplin-capability-styles',
    enforce: 'pre',
    transform(code, id) {
      const name = basename(id);
      if (!STYLE_SHEETS.includes(name) || id !== join(root, 'src/web/styles', name)) return null;
      const more = globSync(`src/capabilities/*/styles/${name}`, { cwd: root }).sort();
      return `${code}\n${more.map((file) => `@import ${JSON.stringify(join(root, file))};`).join('\n')}`;
    },
  };
}

/** Every file the browser may ask for, by the name pages call it by. */
export function assetEntries(): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const name of ['page', 'service-worker', 'service-worker-off'])
    entries[`${name}.js`] = join(root, `src/web/client/${name}.ts`);
  for (const name of STYLE_SHEETS) entries[name] = join(root, 'src/web/styles', name);
  for (const file of globSync('src/capabilities/*/client/*.ts', { cwd: root }).sort()) {
    if (!file.endsWith('.test.ts')) entries[`${basename(file, '.ts')}.js`] = join(root, file);
  }
  for (const name of islandFiles().keys()) entries[`islands/${name}`] = `${ISLAND}${name}`;
  return entries;
}

export default defineConfig({
  root,
  logLevel: 'warn',
  publicDir: false,
  plugins: [islandEntries(), capabilityStyles()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: ['es2020', 'chrome90', 'firefox90', 'safari14'],
    cssTarget: ['chrome90', 'firefox90', 'safari14.1'],
    write: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    cssCodeSplit: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: assetEntries(),
      // On a slow machine it would tell whoever starts us for the first time how long each part took.
      checks: { bundlerTimings: false },
      // An island's wrapper and the page script are asked for by name: nothing imports what they export.
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: ({ name }) => `assets/${name.replace(/\.(js|css)$/, '')}-[hash].js`,
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});
