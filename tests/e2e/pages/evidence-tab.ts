import { expect, type Locator } from '@playwright/test';
import sharp from 'sharp';
import type { Person } from './person';
import { checkAndSave } from './separation-check';

/** A photograph as a telephone makes it, with the place and the camera in its hidden data. */
async function photograph(): Promise<Buffer> {
  return sharp({ create: { width: 1200, height: 900, channels: 3, background: '#5a7d4f' } })
    .withExif({
      IFD0: { Make: 'Example', Model: 'Camera of PC Kettering' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 48/1 0/1' },
    })
    .jpeg()
    .toBuffer();
}

async function isDrawn(picture: Locator): Promise<boolean> {
  return (await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)) > 0;
}

/** Adds a photograph to a problem's evidence and waits until its thumbnail is made. */
export async function addPhotograph(person: Person, reference: string): Promise<void> {
  const tab = `/problems/${reference}/evidence`;
  await person.open(tab);
  await person.main.getByLabel('Add pictures, recordings or documents').setInputFiles({
    name: 'tracks on the playing field.jpg',
    mimeType: 'image/jpeg',
    buffer: await photograph(),
  });
  await person.press('Add files');
  await expect(person.main.getByText(/^1 file added/)).toBeVisible();
  await expect(async () => {
    await person.page.goto(tab);
    const picture = person.main.locator('img[src*=thumbnail]');
    await picture.scrollIntoViewIfNeeded({ timeout: 1000 });
    expect(await isDrawn(picture)).toBe(true);
  }).toPass({ timeout: 30_000 });
  await person.open(tab);
}

/** Opens the problem's picture and says what it shows. */
export async function writeCaption(person: Person, reference: string, caption: string): Promise<void> {
  await person.open(`/problems/${reference}/evidence`);
  await person.arrive(() => person.main.locator('a:has(img[src*=thumbnail])').click());
  await person.write('Caption', caption);
  await person.write('Description', 'Two cars in an empty car park.');
  await person.press('Check and save');
  await checkAndSave(person, /^Save/, { shown: [caption] });
  // Nobody publishes a picture that nobody has looked over for faces and number plates.
  await person.follow('Hide faces, number plates and names');
  await person.press('Nothing has to be hidden');
  await person.open(`/problems/${reference}/evidence`);
  await expect(person.main.getByRole('link', { name: caption })).toBeVisible();
}
