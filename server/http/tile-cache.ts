import fs from 'node:fs/promises';
import path from 'node:path';
import type { Tile } from './tile-bounds';

export interface CachedTile {
  bytes: Buffer;
  /** How old the copy is, in milliseconds. */
  age: number;
}

/** Keeps tiles as files `z/x/y` under one folder and lets the oldest go when they pass a size. */
export class TileCache {
  #sinceSweep = 0;

  /** @param most the size, in bytes, to which a sweep brings the folder back */
  constructor(
    private readonly folder: string,
    private readonly most = 512 * 1024 * 1024,
  ) {}

  #fileOf({ z, x, y }: Tile): string {
    return path.join(this.folder, String(z), String(x), String(y));
  }

  /** The kept copy, or null. */
  async get(tile: Tile): Promise<CachedTile | null> {
    try {
      const file = this.#fileOf(tile);
      const [bytes, { mtimeMs }] = await Promise.all([fs.readFile(file), fs.stat(file)]);
      return { bytes, age: Date.now() - mtimeMs };
    } catch {
      return null;
    }
  }

  /** Keeps a copy: written aside and renamed, so that a reader never sees half a tile. */
  async put(tile: Tile, bytes: Buffer): Promise<void> {
    const file = this.#fileOf(tile);
    await fs.mkdir(path.dirname(file), { recursive: true });
    const aside = `${file}.${process.pid}.part`;
    await fs.writeFile(aside, bytes);
    await fs.rename(aside, file);
    this.#sinceSweep += 1;
    if (this.#sinceSweep >= 1000) await this.sweep();
  }

  /** Removes the oldest copies until the folder is within its size. */
  async sweep(): Promise<void> {
    this.#sinceSweep = 0;
    const names = await fs.readdir(this.folder, { recursive: true });
    const files = await Promise.all(
      names.map(async (name) => {
        const stat = await fs.stat(path.join(this.folder, name));
        return { name, size: stat.isFile() ? stat.size : 0, at: stat.mtimeMs, isFile: stat.isFile() };
      }),
    );
    let total = files.reduce((sum, { size }) => sum + size, 0);
    for (const file of files.filter(({ isFile }) => isFile).sort((a, b) => a.at - b.at)) {
      if (total <= this.most) return;
      await fs.rm(path.join(this.folder, file.name), { force: true });
      total -= file.size;
    }
  }
}
