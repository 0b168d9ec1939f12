import fs from 'node:fs/promises';
import type { BoundaryReading, PropertyNames } from '~/features/neighbourhoods/boundary-file';
import { BoundaryFileError, readBoundaries } from '~/features/neighbourhoods/boundary-file';
import { kmlToGeoJson } from '~/features/neighbourhoods/boundary-kml';

/** No force's boundaries come near this; a larger file is something else. */
const MOST_BYTES = 200 * 1024 * 1024;

function toGeoJson(text: string, file: string): unknown {
  if (/\.kml$/i.test(file) || text.trimStart().startsWith('<')) return kmlToGeoJson(text, file);
  try {
    return JSON.parse(text);
  } catch {
    throw new BoundaryFileError('The file is neither GeoJSON nor KML.');
  }
}

/**
 * Reads a GeoJSON or KML file of neighbourhoods.
 * @throws BoundaryFileError when the file is not there, too large, or not what it should be
 */
export async function readBoundaryFile(file: string, names: PropertyNames): Promise<BoundaryReading> {
  const stat = await fs.stat(file).catch(() => null);
  if (!stat?.isFile()) throw new BoundaryFileError(`There is no file ${file}. Check its name and folder.`);
  if (stat.size > MOST_BYTES) throw new BoundaryFileError('The file is larger than 200 MB.');
  const text = (await fs.readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  return readBoundaries(toGeoJson(text, file), names);
}
