import { z } from 'zod';
import type { Farewell, JoinRequest, Post } from './wire.ts';

// What pages send is checked before anything else sees it: a page may be anybody's script with a ticket.

const Page = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);
const Status = z.object({
  microphone: z.boolean(),
  camera: z.boolean(),
  screen: z.boolean(),
  wantsPictures: z.boolean(),
});
const LinkBody = z.union([
  z.object({
    description: z.object({
      type: z.enum(['offer', 'answer', 'pranswer', 'rollback']),
      // A browser's offer of three lines has some six thousand characters.
      sdp: z.string().max(60_000),
    }),
  }),
  z.object({
    candidate: z.object({
      candidate: z.string().max(1_000),
      sdpMid: z.string().max(20).nullable(),
      sdpMLineIndex: z.int().min(0).max(20).nullable(),
      usernameFragment: z.string().max(300).nullable(),
    }),
  }),
  z.object({ picture: z.literal(true) }),
  z.object({ restart: z.literal(true) }),
  z.object({ again: z.literal(true) }),
]);
const seconds = z.number().min(0).max(1e6);
const Stats = z.object({
  path: z.enum(['host', 'srflx', 'relay']).nullable(),
  firstMediaMs: z.number().min(0).max(1e9).nullable(),
  secondsLive: seconds,
  loss: z.number().min(0).max(1),
  roundTripMs: z.number().min(0).max(1e6).nullable(),
  reconnections: z.int().min(0).max(1e6),
  secondsWeak: seconds,
});
const Sent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('link'), to: Page, link: Page, body: LinkBody }),
  z.object({ kind: z.literal('status'), status: Status }),
  z.object({ kind: z.literal('text'), text: z.string().trim().min(1).max(2_000) }),
]);
const Number_ = z.int().min(1).max(1e9);
const JoinShape = z.object({ page: Page, next: Number_, status: Status });
const PostShape = z.object({ page: Page, first: Number_, messages: z.array(Sent).min(1).max(100) });
const LeaveShape = z.object({ token: z.string().max(2_000), page: Page, stats: Stats.nullable() });

/** Null for what is not what a page of ours sends. */
export const readJoin = (body: unknown): JoinRequest | null => JoinShape.safeParse(body).data ?? null;
export const readPost = (body: unknown): Post | null => PostShape.safeParse(body).data ?? null;
export const readLeave = (body: unknown): Farewell | null => LeaveShape.safeParse(body).data ?? null;
