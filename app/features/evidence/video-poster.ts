/** The longest side of a poster in pixels, and how long a browser may take over one. */
const LONGEST = 1280;
const PATIENCE_MS = 5000;

/** What happens first: the event, or an error or the end of patience, which reject. */
function once(video: HTMLVideoElement, event: string): Promise<void> {
  return new Promise((resolve, reject) => {
    video.addEventListener(event, () => resolve(), { once: true });
    video.addEventListener('error', () => reject(new Error('not playable')), { once: true });
    setTimeout(() => reject(new Error('too slow')), PATIENCE_MS);
  });
}

/** A frame of a video, a second after its beginning, as a JPEG; null when this browser cannot play it. */
async function posterOf(file: File): Promise<Blob | null> {
  if (!file.type.startsWith('video/')) return null;
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  video.src = URL.createObjectURL(file);
  try {
    await once(video, 'loadeddata');
    const sought = once(video, 'seeked');
    video.currentTime = Number.isFinite(video.duration) ? Math.min(1, video.duration / 2) : 0.1;
    await sought;
    const scale = Math.min(1, LONGEST / Math.max(video.videoWidth, video.videoHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(video.src);
  }
}

/** Sends a video's poster after it. A video without one is as good: whatever fails here is left at that. */
export async function sendPoster(file: File, upload: string): Promise<void> {
  const poster = await posterOf(file);
  if (!poster) return;
  const body = new FormData();
  body.append('poster', poster, 'poster.jpg');
  await fetch(`/uploads/${upload}/poster`, { method: 'POST', body }).catch(() => undefined);
}
