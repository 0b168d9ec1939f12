/** A box that hides a part of a picture: its left upper corner and its size, in per cent of the upright picture. */
export type RedactionBox = { x: number; y: number; width: number; height: number };

/** The four numbers of a box by which forms and pages call them. */
export const BOX_PARTS = ['x', 'y', 'width', 'height'] as const;

/** The most boxes of one picture, as the database allows them. */
export const MOST_BOXES = 50;

/** A box in whole pixels of a picture. */
export type PixelBox = { left: number; top: number; width: number; height: number };

/**
 * The pixels that a box hides in a picture of the given size: all that it touches, so never less than was drawn, and
 * at least one.
 */
export function pixelsOf(box: RedactionBox, size: { width: number; height: number }): PixelBox {
  const left = Math.min(Math.floor((box.x / 100) * size.width), size.width - 1);
  const top = Math.min(Math.floor((box.y / 100) * size.height), size.height - 1);
  const right = Math.min(Math.ceil(((box.x + box.width) / 100) * size.width), size.width);
  const bottom = Math.min(Math.ceil(((box.y + box.height) / 100) * size.height), size.height);
  return { left, top, width: Math.max(right - left, 1), height: Math.max(bottom - top, 1) };
}

const round = (value: number) => Math.round(value * 100) / 100;

/** The box between two points of a drag, in either order, kept inside the picture and to two decimals. */
export function boxBetween(one: { x: number; y: number }, other: { x: number; y: number }): RedactionBox {
  const within = (value: number) => Math.min(Math.max(value, 0), 100);
  const [x, y] = [round(within(Math.min(one.x, other.x))), round(within(Math.min(one.y, other.y)))];
  const width = round(within(Math.max(one.x, other.x)) - x);
  const height = round(within(Math.max(one.y, other.y)) - y);
  return { x, y, width, height };
}

/** What was typed for one box. */
export type TypedBox = Record<(typeof BOX_PARTS)[number], string>;

/** What is wrong with a typed box, in words, and which of its numbers to put right. */
export type BoxFault = { part: (typeof BOX_PARTS)[number]; message: string };

/** The first fault of a typed box, or null; a box without any number counts as none and is never wrong. */
export function boxFault(typed: TypedBox): BoxFault | null {
  const given = BOX_PARTS.filter((part) => typed[part].trim() !== '');
  if (given.length === 0) return null;
  const missing = BOX_PARTS.find((part) => typed[part].trim() === '');
  if (missing) return { part: missing, message: 'Fill in all four numbers, or none of them' };
  const number = (part: (typeof BOX_PARTS)[number]) => Number(typed[part].trim().replace(/%$/, ''));
  const odd = BOX_PARTS.find((part) => !(number(part) >= 0 && number(part) <= 100));
  if (odd) return { part: odd, message: 'Enter a number from 0 to 100, like 12.5' };
  const flat = (['width', 'height'] as const).find((part) => number(part) === 0);
  if (flat) return { part: flat, message: 'Width and height must be more than 0' };
  if (number('x') + number('width') > 100)
    return { part: 'width', message: 'The box must lie inside the picture' };
  if (number('y') + number('height') > 100)
    return { part: 'height', message: 'The box must lie inside the picture' };
  return null;
}

/** The boxes that were typed, without the empty ones; to be read only where `boxFault` finds nothing. */
export function boxesOf(typed: readonly TypedBox[]): RedactionBox[] {
  const number = (words: string) => Number(words.trim().replace(/%$/, ''));
  return typed
    .filter((box) => BOX_PARTS.every((part) => box[part].trim() !== ''))
    .map(({ x, y, width, height }) => ({
      x: number(x),
      y: number(y),
      width: number(width),
      height: number(height),
    }));
}
