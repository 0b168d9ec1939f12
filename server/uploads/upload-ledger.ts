import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import { getViewer } from '~/lib/viewer.server';
import { evidenceFormat } from '~/features/evidence/evidence-kind';
import type { UploadLedger } from '../http/uploads';

/** A member may send this many files in an hour, whatever becomes of them. */
const MOST_IN_AN_HOUR = 300;

async function countAttempt(context: AppLoadContext): Promise<void> {
  const viewer = await getViewer(context);
  if (!viewer) throw new AppError('signed_out');
  if (!(await context.attempt(`upload ${viewer.account_id}`, MOST_IN_AN_HOUR, 3600)))
    throw new AppError('too_many');
}

/** Uploads as the database keeps them. */
export const uploadLedger: UploadLedger = {
  async begin(context) {
    await countAttempt(context);
    return call(context, 'begin_upload', {});
  },
  async awaitsPoster(context, upload) {
    await countAttempt(context);
    return call(context, 'awaits_poster', { p_upload: upload });
  },
  async finish(context, upload, name, { bytes, sha256, format, picture }) {
    const { kind, contentType } = evidenceFormat(format);
    await call(context, 'finish_upload', {
      p_upload: upload,
      p_name: name,
      p_kind: kind,
      p_media_type: contentType,
      p_bytes: bytes,
      p_sha256: sha256,
      p_width: picture?.width ?? null,
      p_height: picture?.height ?? null,
      p_taken_at: picture?.origin.takenAt ?? null,
      p_longitude: picture?.origin.longitude ?? null,
      p_latitude: picture?.origin.latitude ?? null,
    });
  },
  async notePoster(context, upload, { width, height }) {
    await call(context, 'note_poster', { p_upload: upload, p_width: width, p_height: height });
  },
  async drop(context, upload) {
    await call(context, 'drop_upload', { p_upload: upload });
  },
};
