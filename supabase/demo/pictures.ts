import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { Random } from './random.ts';

/** A drawn picture in the three forms that evidence is kept in, with what it shows. */
export interface DemoPicture {
  readonly original: Buffer;
  readonly view: Buffer;
  readonly thumbnail: Buffer;
  readonly sha256: string;
  readonly viewSha256: string;
  readonly width: number;
  readonly height: number;
  readonly caption: string;
  readonly description: string;
}

const WIDTH = 960;
const HEIGHT = 640;
const THUMBNAIL_WIDTH = 480;

/** What lies on the ground of the scene, as SVG round 0, 0 in a space of 960 × 640, and its words. */
interface Scene {
  readonly caption: string;
  readonly description: string;
  readonly ground: string;
  readonly shapes: string;
}

const box = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="#333" stroke-width="3"/>`;
const row = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');
const hut = (x: number, fill: string): string =>
  `${box(x, 300, 130, 190, fill)}<path d="M${x - 12} 300 L${x + 65} 225 L${x + 142} 300 Z" fill="#555"/>${box(x + 40, 370, 50, 120, '#eee')}`;
const car = (x: number, y: number, fill: string): string =>
  `${box(x, y, 190, 60, fill)}<path d="M${x + 35} ${y} L${x + 60} ${y - 45} L${x + 135} ${y - 45} L${x + 160} ${y} Z" fill="${fill}" stroke="#333" stroke-width="3"/><circle cx="${x + 45}" cy="${y + 60}" r="22" fill="#222"/><circle cx="${x + 145}" cy="${y + 60}" r="22" fill="#222"/>`;

const SCENES: Readonly<Record<string, Scene>> = {
  'beach-hut-burglary': {
    caption: 'The row of huts from the promenade; the third door was forced',
    description: 'A row of five coloured beach huts on shingle.',
    ground: '#d9c79a',
    shapes: row(5, (index) =>
      hut(80 + index * 165, ['#c0504d', '#4f81bd', '#9bbb59', '#f2c14e', '#8064a2'][index]!),
    ),
  },
  'cars-racing': {
    caption: 'Tyre marks in the car park the morning after',
    description: 'Two cars in an empty car park with circular tyre marks.',
    ground: '#8a8d91',
    shapes: `<circle cx="480" cy="500" r="110" fill="none" stroke="#222" stroke-width="14"/><circle cx="500" cy="505" r="70" fill="none" stroke="#222" stroke-width="10"/>${car(120, 380, '#b03a2e')}${car(640, 370, '#2e4053')}`,
  },
  'vehicle-crime': {
    caption: 'Where the vans were parked; the light is out',
    description: 'A van parked beside a street light that is not lit.',
    ground: '#777b80',
    shapes: `${box(250, 320, 330, 150, '#e5e7e9')}<circle cx="320" cy="475" r="30" fill="#222"/><circle cx="510" cy="475" r="30" fill="#222"/>${box(720, 150, 14, 340, '#444')}${box(690, 140, 74, 18, '#444')}`,
  },
  'fly-tipping': {
    caption: 'The heap before it was searched and cleared',
    description: 'A heap of rubbish, a mattress and tyres at the edge of a lane.',
    ground: '#7a9a5b',
    shapes: `${box(260, 400, 300, 70, '#ded4c5')}<path d="M240 490 L420 360 L640 490 Z" fill="#6e5a46"/><circle cx="650" cy="470" r="48" fill="none" stroke="#222" stroke-width="26"/><circle cx="720" cy="485" r="36" fill="none" stroke="#222" stroke-width="20"/>`,
  },
  'criminal-damage': {
    caption: 'The shelter with the panes out',
    description: 'A bus shelter with two broken panes and glass on the ground.',
    ground: '#9aa0a6',
    shapes: `${box(250, 220, 460, 24, '#455a64')}${box(260, 244, 14, 250, '#455a64')}${box(690, 244, 14, 250, '#455a64')}${box(290, 260, 170, 170, '#cfe8f3')}<path d="M500 260 L640 300 L560 380 L660 430 L500 430 Z" fill="#cfe8f3" stroke="#333"/>${row(9, (index) => `<path d="M${480 + index * 24} 520 l10 -14 l8 16 z" fill="#cfe8f3"/>`)}`,
  },
  'bonfire-night': {
    caption: 'Pallets ready to burn, found on the clearing day',
    description: 'A stack of wooden pallets on a green.',
    ground: '#6f8f4e',
    shapes: row(6, (index) => box(300 + (index % 2) * 26, 460 - index * 44, 320, 30, '#b9824f')),
  },
  'drug-dealing': {
    caption: 'The stair door before it was renewed',
    description: 'An open door to a dark stairwell.',
    ground: '#6b6f75',
    shapes: `${box(300, 140, 360, 380, '#b0a99f')}${box(400, 220, 150, 300, '#1d1f21')}<path d="M550 220 L630 250 L630 520 L550 520 Z" fill="#7a3b2e" stroke="#333" stroke-width="3"/>`,
  },
  'cycle-theft': {
    caption: 'The racks behind the wall, out of sight',
    description: 'Four cycle stands beside a wall, one with a single wheel.',
    ground: '#8c8f94',
    shapes: `${box(60, 200, 300, 300, '#a5533f')}${row(4, (index) => `<path d="M${430 + index * 110} 500 v-110 a35 35 0 0 1 70 0 v110" fill="none" stroke="#444" stroke-width="12"/>`)}<circle cx="485" cy="470" r="60" fill="none" stroke="#222" stroke-width="8"/>`,
  },
};
const OTHERWISE: Scene = {
  caption: 'The place as it is by day',
  description: 'A path with a bench and a lamp post beside a hedge.',
  ground: '#7f9f63',
  shapes: `${box(-80, 430, 1120, 80, '#b7b1a5')}${box(300, 390, 260, 22, '#6d4c41')}${box(320, 412, 16, 60, '#444')}${box(524, 412, 16, 60, '#444')}${box(700, 160, 14, 290, '#444')}${box(670, 150, 74, 18, '#f4e7a1')}`,
};

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Draws a scene for a kind of problem, with its own light, so that no two files are the same. */
export async function drawPicture(kind: string, random: Random): Promise<DemoPicture> {
  const scene = SCENES[kind] ?? OTHERWISE;
  const sky = `hsl(${random.whole(195, 225)}, ${random.whole(25, 60)}%, ${random.whole(58, 84)}%)`;
  const horizon = random.whole(250, 300);
  const shift = random.whole(-40, 40);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${sky}"/><rect y="${horizon}" width="100%" height="100%" fill="${scene.ground}"/><g transform="translate(${shift} ${random.whole(-15, 25)})">${scene.shapes}</g></svg>`;
  const original = await sharp(Buffer.from(svg)).jpeg({ quality: 78 }).toBuffer();
  const view = await sharp(original).webp({ quality: 74, effort: 0 }).toBuffer();
  const thumbnail = await sharp(original)
    .resize({ width: THUMBNAIL_WIDTH })
    .webp({ quality: 70, effort: 0 })
    .toBuffer();
  return {
    original,
    view,
    thumbnail,
    sha256: sha256Of(original),
    viewSha256: sha256Of(view),
    width: WIDTH,
    height: HEIGHT,
    caption: scene.caption,
    description: scene.description,
  };
}

/** The same picture with a black box, in per cent of it, over what lay there, and the copy's SHA-256. */
export async function hidePart(
  { view, width, height }: DemoPicture,
  box: { x: number; y: number; width: number; height: number },
): Promise<{ view: Buffer; thumbnail: Buffer; sha256: string }> {
  const pixels = (percent: number, of: number): number => Math.round((percent / 100) * of);
  const black = {
    create: {
      width: pixels(box.width, width),
      height: pixels(box.height, height),
      channels: 3,
      background: '#000',
    },
  } as const;
  const hidden = await sharp(view)
    .composite([{ input: black, left: pixels(box.x, width), top: pixels(box.y, height) }])
    .webp({ quality: 74, effort: 0 })
    .toBuffer();
  const thumbnail = await sharp(hidden)
    .resize({ width: THUMBNAIL_WIDTH })
    .webp({ quality: 70, effort: 0 })
    .toBuffer();
  return { view: hidden, thumbnail, sha256: sha256Of(hidden) };
}
