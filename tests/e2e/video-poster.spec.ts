import { expect, test } from '@playwright/test';
import { Person } from './pages/person';

/** Records a second of a picture that changes, in the page's own browser, and chooses it in the file field. */
async function chooseVideo(officer: Person): Promise<void> {
  await officer.main.getByLabel('Add pictures, recordings or documents').evaluate(async (input) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 180 });
    const pen = canvas.getContext('2d')!;
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' });
    const pieces: Blob[] = [];
    recorder.ondataavailable = ({ data }) => pieces.push(data);
    const stopped = new Promise((resolve) => (recorder.onstop = resolve));
    recorder.start();
    for (let frame = 0; frame < 20; frame += 1) {
      pen.fillStyle = `rgb(200, ${frame * 10}, 0)`;
      pen.fillRect(0, 0, 320, 180);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    recorder.stop();
    await stopped;
    const files = new DataTransfer();
    files.items.add(new File(pieces, 'yard.webm', { type: 'video/webm' }));
    (input as HTMLInputElement).files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

test('a video gets its poster from the browser that sends it', async ({ browser }) => {
  const officer = await Person.signedIn(browser, 'officer');
  await officer.open('/actions');
  const reference = await officer.main.getByRole('link', { name: /^PR-/ }).first().innerText();
  await officer.open(`/problems/${reference.trim()}/evidence`);
  await chooseVideo(officer);
  await expect(officer.main.getByText('Arrived. It is added when you send the form.')).toBeVisible();
  await officer.press('Add files');
  await officer.follow(/yard\.webm/);
  const video = officer.main.locator('video');
  const poster = await officer.page.request.get((await video.getAttribute('poster'))!);
  expect([poster.status(), poster.headers()['content-type']]).toEqual([200, 'image/webp']);
  await video.evaluate((player: HTMLVideoElement) => player.play());
  await expect
    .poll(() => video.evaluate((player: HTMLVideoElement) => player.currentTime))
    .toBeGreaterThan(0);
  // A player plays what is opened by itself only to be saved, and playing is no saving.
  const custody = officer.main.getByRole('region', { name: 'Chain of custody' });
  await officer.open(new URL(officer.page.url()).pathname);
  await expect(custody).toContainText('Looked at');
  await expect(custody).not.toContainText('Saved a copy');
});
