/**
 * Draws the demo world's geography anew and writes `neighbourhoods.json` and `public/base-map.json`; run it when a
 * place, the outline or the coastline changes:
 *
 *     npx vite-node supabase/demo/geography/write-geography.ts
 */
import fs from 'node:fs';
import { baseMap } from './base-map.ts';
import { drawNeighbourhoods } from './cells.ts';

const write = (path: string, content: unknown): void =>
  fs.writeFileSync(new URL(path, import.meta.url), `${JSON.stringify(content)}\n`);

write('./neighbourhoods.json', { type: 'FeatureCollection', features: drawNeighbourhoods() });
write('../../../public/base-map.json', baseMap());
