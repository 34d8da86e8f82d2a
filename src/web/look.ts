import { Hono } from 'hono';
import { z } from 'zod';
import type { Look, LookParts } from '../kernel/look.ts';
import { paletteCss } from './palette.ts';
import type { Household } from './request.ts';

export function lookStyles({ networkId, version }: Look): string {
  return `/look/${networkId}/${version}/colours.css`;
}

export function lookLogo({ networkId, version }: Look): string {
  return networkLogo(networkId, version);
}

export function networkLogo(networkId: string, version: number): string {
  return `/look/${networkId}/${version}/logo.png`;
}

/** A year: a changed look has another address. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** GET /look/…: the style sheet and the picture of a network, open to everybody as they are on public pages. */
export function lookRoutes({ capabilities, db }: Household): Hono {
  const partsOf = async (networkId: string): Promise<LookParts | null> => {
    if (!z.uuid().safeParse(networkId).success) return null;
    for (const { looks } of capabilities) if (looks) return looks.parts(db, networkId);
    return null;
  };
  return new Hono()
    .get('/look/:networkId/:version/colours.css', async (c) => {
      const parts = await partsOf(c.req.param('networkId'));
      if (!parts?.colour) return c.notFound();
      return c.body(paletteCss(parts.colour), 200, { 'Content-Type': 'text/css', 'Cache-Control': FOR_EVER });
    })
    .get('/look/:networkId/:version/logo.png', async (c) => {
      const parts = await partsOf(c.req.param('networkId'));
      if (!parts?.logo) return c.notFound();
      const headers = { 'Content-Type': 'image/png', 'Cache-Control': FOR_EVER };
      return c.body(new Uint8Array(parts.logo), 200, headers);
    });
}
