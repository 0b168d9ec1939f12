import { expect, test } from 'vitest';
import { BoundaryFileError, readBoundaries } from './boundary-file';
import { kmlToGeoJson } from './boundary-kml';

const RING = '-1.10,50.80,0 -1.09,50.80,0 -1.09,50.81,0 -1.10,50.81,0 -1.10,50.80,0';
const polygon = (ring: string) =>
  `<Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon>`;
const kml = (placemarks: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks}</Document></kml>`;
const NAMES = { id: 'file', name: 'name', districtName: 'Portsmouth' };

test('a file of one neighbourhood takes its id from the file’s name', () => {
  const text = kml(`<Placemark><name>Baffins</name>${polygon(RING)}</Placemark>`);
  const { neighbourhoods, refusals } = readBoundaries(
    kmlToGeoJson(text, '2024-05/hampshire/10PE02.kml'),
    NAMES,
  );
  expect(refusals).toEqual([]);
  expect(neighbourhoods).toMatchObject([{ id: '10PE02', name: 'Baffins', district: 'Portsmouth' }]);
  expect(neighbourhoods[0]?.parts[0]?.outer[0]).toEqual([-1.1, 50.8]);
});

test('a neighbourhood of several parts and data of its own is read whole', () => {
  const other = RING.replaceAll('50.8', '50.9');
  const text = kml(
    `<Placemark><name>Hayling</name><ExtendedData><Data name="code"><value>H1</value></Data></ExtendedData>` +
      `<MultiGeometry>${polygon(RING)}${polygon(other)}</MultiGeometry></Placemark>`,
  );
  const { neighbourhoods } = readBoundaries(kmlToGeoJson(text, 'all.kml'), { ...NAMES, id: 'code' });
  expect(neighbourhoods).toMatchObject([{ id: 'H1', parts: [{ holes: [] }, { holes: [] }] }]);
});

test('an open ring in KML is refused like any other', () => {
  const text = kml(
    `<Placemark><name>Baffins</name>${polygon(RING.split(' ').slice(0, 4).join(' '))}</Placemark>`,
  );
  const { refusals } = readBoundaries(kmlToGeoJson(text, 'x.kml'), NAMES);
  expect(refusals[0]).toMatchObject({ feature: 'Baffins', why: expect.stringContaining('open') });
});

test.each(['', '<kml><Placemark></kml>', '<html></html>', '{}'])('%j is not KML', (text) => {
  expect(() => kmlToGeoJson(text, 'x.kml')).toThrow(BoundaryFileError);
});
