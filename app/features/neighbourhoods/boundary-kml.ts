import type { Element as XmlElement, Document as XmlDocument } from '@xmldom/xmldom';
import { DOMParser } from '@xmldom/xmldom';
import { BoundaryFileError } from './boundary-file';

const children = (parent: XmlDocument | XmlElement, name: string): XmlElement[] => [
  ...parent.getElementsByTagNameNS('*', name),
];

const textOf = (parent: XmlElement, name: string): string =>
  children(parent, name)[0]?.textContent?.trim() ?? '';

/** A ring exactly as written, open or not, so that the rules can refuse it; altitudes are left out. */
const ringIn = (boundary: XmlElement): number[][] =>
  textOf(boundary, 'coordinates')
    .split(/\s+/)
    .filter(Boolean)
    .map((point) => point.split(',').slice(0, 2).map(Number));

const polygonIn = (polygon: XmlElement): number[][][] =>
  [...children(polygon, 'outerBoundaryIs'), ...children(polygon, 'innerBoundaryIs')].map(ringIn);

function propertiesOf(placemark: XmlElement): Record<string, string> {
  const properties: Record<string, string> = { name: textOf(placemark, 'name') };
  for (const data of children(placemark, 'Data'))
    properties[data.getAttribute('name') ?? ''] = textOf(data, 'value');
  for (const data of children(placemark, 'SimpleData'))
    properties[data.getAttribute('name') ?? ''] = data.textContent ?? '';
  return properties;
}

function parse(text: string): XmlDocument {
  try {
    const onError = (level: string, message: string) => {
      if (level !== 'warning') throw new Error(message);
    };
    return new DOMParser({ onError }).parseFromString(text, 'text/xml');
  } catch {
    throw new BoundaryFileError('The file is not well-formed KML.');
  }
}

/**
 * Turns KML, as data.police.uk gives it out (one neighbourhood a file, or one a placemark), into a GeoJSON
 * FeatureCollection with every ring as written. Every feature also gets the property `file`: the file's name without
 * its ending, which is where data.police.uk keeps the neighbourhood's id.
 * @throws BoundaryFileError when the text is not KML.
 */
export function kmlToGeoJson(text: string, fileName: string): unknown {
  const document = parse(text);
  if (document.documentElement?.localName !== 'kml') throw new BoundaryFileError('The file is not KML.');
  const file = (fileName.split(/[\\/]/).at(-1) ?? fileName).replace(/\.kml$/i, '');
  return {
    type: 'FeatureCollection',
    features: children(document, 'Placemark').map((placemark) => ({
      type: 'Feature',
      properties: { file, ...propertiesOf(placemark) },
      geometry: { type: 'MultiPolygon', coordinates: children(placemark, 'Polygon').map(polygonIn) },
    })),
  };
}
