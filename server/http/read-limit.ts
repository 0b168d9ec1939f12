import type { RequestHandler } from 'express';
import { refuse } from './refusal-page';
import type { AppResponse } from './responses';

const WINDOW_MS = 60_000;
const MOST_ADDRESSES = 50_000;

/** Counts per address and minute; forgets everything when a minute ends, so it cannot grow for ever. */
export class ReadCounter {
  #counts = new Map<string, number>();
  #ends = 0;

  constructor(private readonly most: number) {}

  /** Counts one read; gives the seconds to wait when the address has had its share, else 0. */
  take(address: string, now: number): number {
    if (now >= this.#ends || this.#counts.size > MOST_ADDRESSES) {
      this.#counts.clear();
      this.#ends = now + WINDOW_MS;
    }
    const count = (this.#counts.get(address) ?? 0) + 1;
    this.#counts.set(address, count);
    return count > this.most ? Math.ceil((this.#ends - now) / 1000) : 0;
  }
}

/** Keeps one address from reading so much that others wait. */
export function readLimit(perMinute: number): RequestHandler {
  const counter = new ReadCounter(perMinute);
  return (request, response: AppResponse, next) => {
    const wait = counter.take(request.ip ?? '', Date.now());
    if (wait === 0) return next();
    response.set('Retry-After', String(wait));
    refuse(response, {
      status: 429,
      title: 'Too many requests',
      advice: `Your network has asked for very many pages. Wait ${wait} seconds and try again.`,
    });
  };
}
