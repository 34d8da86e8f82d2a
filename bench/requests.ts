import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import type { DemoServer } from '../tests/support/demo-server.ts';
import { milliseconds, printTable, whole } from './planner/table.ts';

/** Phones in a hall: each keeps its connection. */
const CONNECTIONS = 32;
const WARM_UP_SECONDS = 1;
const SATURATED_SECONDS = 4;
const STEADY_SECONDS = 5;
/** Share of what the server can at most, at which waiting times are measured. */
const STEADY_SHARE = 0.5;

/**
 * How many times a second the candidate's page is served, and how long one waits for it, beside a page of the same
 * size that asks no database and draws nothing, behind the same packing and headers, measured in the same run.
 */
export async function benchRequests(demo: DemoServer): Promise<void> {
  const page = demo.server.url + demo.candidatePath;
  const size = (await (await fetch(page)).text()).length;
  const peer = fork(join(import.meta.dirname, 'bare-server.ts'), [String(size)]);
  try {
    const [{ url }] = (await once(peer, 'message')) as [{ url: string }];
    const style = /href="(\/assets\/person[^"]+)"/.exec(await (await fetch(page)).text())?.[1] ?? '/health';
    const server = demo.server.process.pid;
    const rows = [
      await rowOf('candidate: my day', page, server),
      await rowOf('its style sheet (from memory)', demo.server.url + style, server),
      await rowOf(`peer: bare Hono, ${whole(size)} bytes, same middleware`, url, peer.pid),
    ];
    printTable(
      `Requests: one server process, ${CONNECTIONS} connections over loopback, client on the same machine`,
      ['', 'at most/s', 'CPU each', 'steady/s', 'p50', 'p99', 'worst'],
      rows,
    );
  } finally {
    peer.kill();
  }
}

async function rowOf(name: string, url: string, pid: number | undefined): Promise<string[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  try {
    await saturate(url, agent, WARM_UP_SECONDS);
    const before = cpuOf(pid);
    const most = await saturate(url, agent, SATURATED_SECONDS);
    const each = (cpuOf(pid) - before) / (most * SATURATED_SECONDS);
    const rate = Math.max(1, Math.floor(most * STEADY_SHARE));
    const waits = (await steady(url, agent, rate)).toSorted((a, b) => a - b);
    const at = (share: number) =>
      milliseconds(waits[Math.min(waits.length - 1, Math.floor(waits.length * share))]!);
    const cpu = Number.isFinite(each) ? `${each.toFixed(2)} ms` : '–';
    return [name, whole(most), cpu, whole(rate), at(0.5), at(0.99), at(1)];
  } finally {
    agent.destroy();
  }
}

/**
 * Processor time that a process has used, in milliseconds, by Linux's count in hundredths of a second. It holds on a
 * busy machine too, where requests a second do not.
 */
export function cpuOf(pid: number | undefined): number {
  if (pid === undefined || process.platform !== 'linux') return Number.NaN;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Each connection asks again as soon as it was answered: requests a second. */
async function saturate(url: string, agent: Agent, seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000;
  let answered = 0;
  const one = async () => {
    while (performance.now() < until) {
      await ask(url, agent);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  return answered / seconds;
}

/** Requests leave at their time whether others were answered or not; a wait counts from that time, in milliseconds. */
async function steady(url: string, agent: Agent, rate: number): Promise<number[]> {
  const began = performance.now();
  const count = rate * STEADY_SECONDS;
  const waits: Promise<number>[] = [];
  while (waits.length < count) {
    const due = Math.min(count, Math.floor(((performance.now() - began) / 1000) * rate) + 1);
    while (waits.length < due) {
      const at = began + (waits.length / rate) * 1000;
      waits.push(ask(url, agent).then(() => performance.now() - at));
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return Promise.all(waits);
}

function ask(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}.`));
      response.on('end', resolve).on('error', reject).resume();
    }).on('error', reject);
  });
}
