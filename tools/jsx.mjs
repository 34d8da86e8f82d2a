// Node reads TypeScript by itself; this adds the one thing it does not: JSX in .tsx files. It also says where a file
// beside another is, and what: Node would look along the folders for each of two thousand, a tenth of a start.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'rolldown/utils';

registerHooks({
  resolve(specifier, context, next) {
    const isOurs = /^\.\.?\/.*\.tsx?$/.test(specifier) && context.parentURL?.startsWith('file:');
    if (!isOurs) return next(specifier, context);
    const { href: url } = new URL(specifier, context.parentURL);
    return { url, format: 'module-typescript', shortCircuit: true };
  },
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.tsx')) return next(url, context);
    const file = fileURLToPath(url);
    const { code, errors } = transformSync(file, readFileSync(file, 'utf8'), {
      jsx: { runtime: 'automatic', importSource: 'preact' },
      sourcemap: false,
    });
    if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0].message}`);
    return { format: 'module', source: code, shortCircuit: true };
  },
});
