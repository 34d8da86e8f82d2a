// npm run prove -- [--operations 1000000] [--seed 1] [--length 2000] [--killed 20] [--at-once 2] [--sabotage NAME]
// Plays histories until so many operations have been played, in a process for each core; stops at the first that leaves
// something wrong, plays shorter beginnings of it, and says how to play it again.
import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { prepareAssets } from '../../src/web/assets.ts';
import { startTestCluster } from '../support/cluster.ts';
import { type Ground, openGround } from './ground.ts';
import { type Played, playHere } from './here.ts';
import { inWords } from './report.ts';
import { SABOTAGES } from './sabotages.ts';
import { playThere } from './there.ts';

const { values } = parseArgs({
  options: {
    operations: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    length: { type: 'string', default: '2000' },
    /** Of so many histories, one is played against a server of its own that is killed; 0 for none. */
    killed: { type: 'string', default: '20' },
    /** Processes that share the seeds. */
    'at-once': { type: 'string', default: String(availableParallelism()) },
    /** From one seed to the next: what a process says to those that it shares with. */
    step: { type: 'string', default: '1' },
    sabotage: { type: 'string' },
  },
});
const wanted = Number(values.operations);
const length = Math.min(Number(values.length), wanted);
const killedEvery = Number(values.killed);
const step = Number(values.step);
const processes = Math.min(Number(values['at-once']), Math.ceil(wanted / length));
const sabotage = SABOTAGES.find(({ name }) => name === values.sabotage);
if (values.sabotage !== undefined && sabotage === undefined)
  throw new Error(`No such sabotage. There are: ${SABOTAGES.map(({ name }) => name).join(', ')}`);

/** A server and its database are killed about ten times each in a history of two thousand operations. */
const KILLS = { server: 0.025, database: 0.025 };
/** Shorter beginnings of a bad history that are tried. */
const MOST_SHORTER = 6;

const isKilled = (seed: number) => killedEvery > 0 && seed % killedEvery === 0;

async function play(ground: Ground, seed: number, operations: number): Promise<Played> {
  if (isKilled(seed)) {
    const there = await playThere({ seed, operations, kills: KILLS });
    const seconds = (there.longestSilence / 1000).toFixed(1);
    const { server, database } = there.kills;
    console.log(`seed ${seed}: killed ${server + database} times; back within ${seconds} s`);
    return there;
  }
  const { schema, hook } = sabotage ?? {};
  return playHere(ground, {
    seed,
    operations,
    ...(schema ? { schema } : {}),
    ...(hook ? { hook: hook() } : {}),
  });
}

/** The shortest beginning that was found to be bad too. The clock runs by the whole length, so it is cut, not replayed. */
async function shorten(ground: Ground, bad: Played): Promise<Played> {
  let shortest = bad;
  let good = 0;
  for (let tries = 0; tries < MOST_SHORTER && shortest.operations - good > 20; tries++) {
    const middle = Math.floor((good + shortest.operations) / 2);
    const played = await play(ground, bad.seed, middle);
    if (played.violations.length > 0) shortest = played;
    else good = middle;
  }
  return shortest;
}

/** Histories at a time in one process: while one waits for its database the other goes on. */
const HANDS = 2;

/** Plays the seeds of this process. */
async function playSeeds(): Promise<void> {
  const cluster = await startTestCluster();
  await prepareAssets();
  const ground = await openGround(cluster.url, cluster.template);
  const begun = performance.now();
  let next = Number(values.seed);
  let played = 0;
  let coming = 0;
  let bad: Played | null = null;
  async function hand(): Promise<void> {
    while (bad === null && coming < wanted) {
      const seed = next;
      next += step;
      coming += length;
      const result = await play(ground, seed, length);
      played += result.operations;
      if (result.violations.length > 0) bad ??= result;
      const seconds = (performance.now() - begun) / 1000;
      console.log(
        `seed ${seed}${isKilled(seed) ? ' (killed)' : ''}: ${result.violations.length} violations; ` +
          `${played} of ${wanted} operations, ${(played / seconds).toFixed(0)} a second`,
      );
    }
  }

  try {
    await Promise.all(Array.from({ length: HANDS }, hand));
    if (bad !== null) {
      console.log(inWords(bad).join('\n'));
      console.log('Playing shorter beginnings…');
      const shortest = await shorten(ground, bad);
      console.log(inWords(shortest).join('\n'));
      const again = `--seed ${shortest.seed} --operations ${shortest.operations} --length ${shortest.operations}`;
      console.log(`Again: npm run prove -- ${again}`);
      process.exitCode = 1;
    } else {
      const goOn = step === 1 ? ` Go on with --seed ${next}.` : '';
      console.log(`${played} operations, nothing wrong.${goOn}`);
    }
  } finally {
    await ground.drop();
    await cluster.stop();
  }
}

/** Shares the seeds among processes; the first that finds something wrong ends the others. */
async function share(): Promise<void> {
  const each = Math.ceil(wanted / length / processes);
  const first = Number(values.seed);
  const given = ['--length', String(length), '--killed', String(killedEvery), '--at-once', '1'];
  if (values.sabotage !== undefined) given.push('--sabotage', values.sabotage);
  const children: ChildProcess[] = Array.from({ length: processes }, (_, index) => {
    const own = ['--seed', String(first + index), '--step', String(processes)];
    const args = [...own, '--operations', String(each * length), ...given];
    return spawn(process.execPath, [...process.execArgv, import.meta.filename, ...args], {
      stdio: 'inherit',
    });
  });
  const ended = children.map(
    (child) =>
      new Promise<void>((resolve) => {
        child.on('exit', (code) => {
          if (code !== 0) for (const other of children) other.kill();
          if (code !== 0) process.exitCode = 1;
          resolve();
        });
      }),
  );
  await Promise.all(ended);
  if (process.exitCode !== 1)
    console.log(
      `${each * length * processes} operations in all, nothing wrong. Go on with --seed ${first + each * processes}.`,
    );
}

await (processes > 1 ? share() : playSeeds());
process.exit();
