// The thread that typesets: the compiler and its fonts are loaded once and stay warm.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { answerAside } from '../kernel/side-thread.ts';
import { readFonts } from './fonts.ts';
import type { JoinJob, Typeset, TypesetJob } from './job.ts';
import { joinPdfs } from './join.ts';

/** Artifact formats of the compiler; the word 'pdf' silently gives another one. */
const PDF = 1;
/** Diagnostics in one line each, "sheets/badges.typ:2:9: error: …". */
const ONE_LINE = 2;
/** What is compiled is laid out in pages (1 would be HTML). */
const PAGED = 0;

/** The look that all documents share: templates import it as "/look/page.typ". */
const LOOK = new URL('./look/', import.meta.url);

async function openCompiler(): Promise<TypstCompiler> {
  const wasm = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  initSync({ module: readFileSync(wasm) });
  const builder = new TypstCompilerBuilder();
  // Templates read nothing but what is added below: no file of the machine, no package of a registry.
  builder.set_dummy_access_model();
  for (const font of readFonts()) await builder.add_raw_font(font);
  return builder.build();
}

const compiler = await openCompiler();

function addTemplates(folder: URL, at: string): void {
  for (const file of readdirSync(folder))
    if (file.endsWith('.typ'))
      compiler.add_source(`${at}/${file}`, readFileSync(new URL(file, folder), 'utf8'));
}

function typeset({ folder, main, data }: TypesetJob): Typeset {
  addTemplates(LOOK, '/look');
  addTemplates(new URL(folder), '/sheets');
  const world = compiler.snapshot(null, `/sheets/${main}`, [['data', data]]);
  try {
    const compiled: { diagnostics?: string[] } = world.compile(PAGED, ONE_LINE);
    const { result, diagnostics }: { result?: Uint8Array<ArrayBuffer>; diagnostics?: string[] } =
      world.get_artifact(PDF, ONE_LINE);
    if (result === undefined)
      throw new Error(
        `${main} cannot be set: ${[...(compiled.diagnostics ?? []), ...(diagnostics ?? [])].join(' ')}`,
      );
    return { pdf: result, told: JSON.parse(world.query(PAGED, '<told>', 'value')) as unknown[] };
  } finally {
    world.free();
  }
}

answerAside(
  (job: TypesetJob | JoinJob): Typeset =>
    'join' in job ? { pdf: joinPdfs(job.join), told: [] } : typeset(job),
);
