import file from './weights.json';

/** The weights as they are kept: base64 of the features' numbers (32 bits each) and of their weights in hundredths (16). */
export type WeightsFile = { features: string; weights: string };

/** Weights by feature, as a file keeps them. Numbers are little-endian, whatever the machine. */
export function packed(weights: ReadonlyMap<number, number>): WeightsFile {
  const features = Buffer.alloc(weights.size * 4);
  const hundredths = Buffer.alloc(weights.size * 2);
  [...weights].forEach(([feature, weight], i) => {
    features.writeInt32LE(feature, i * 4);
    hundredths.writeInt16LE(Math.round(weight * 100), i * 2);
  });
  return { features: features.toString('base64'), weights: hundredths.toString('base64') };
}

/** What `packed` keeps. */
function unpacked(kept: WeightsFile): Map<number, number> {
  const features = Buffer.from(kept.features, 'base64');
  const hundredths = Buffer.from(kept.weights, 'base64');
  const weights = new Map<number, number>();
  for (let i = 0; i * 4 < features.length; i += 1)
    weights.set(features.readInt32LE(i * 4), hundredths.readInt16LE(i * 2) / 100);
  return weights;
}

/** The weights that `train-detector` made. */
export const WEIGHTS: ReadonlyMap<number, number> = unpacked(file);
