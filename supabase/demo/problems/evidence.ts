import { drawPicture } from '../pictures.ts';
import { FORCE } from '../world.ts';
import type { CaseFile } from './case-file.ts';
import type { LaidEntry } from './entries.ts';
import { layLook } from './looks.ts';
import type { SummaryPicture } from './summaries.ts';

/** Puts a file under a key of the file store. */
export type StoreFile = (key: string, bytes: Buffer, contentType: string) => Promise<void>;

const VIEW_TYPE = 'image/webp';

/** Draws a picture, stores it with its copies and hangs it on an entry of the problem. */
export async function layPicture(
  file: CaseFile,
  entry: LaidEntry,
  store: StoreFile,
): Promise<SummaryPicture> {
  const { plan, random, world } = file;
  const { rows, calendar } = world;
  const picture = await drawPicture(plan.kind.key, random);
  const id = random.uuid();
  const keys = { original: `${id}/original`, view: `${id}/view`, thumbnail: `${id}/thumbnail` };
  await Promise.all([
    store(keys.original, picture.original, 'image/jpeg'),
    store(keys.view, picture.view, VIEW_TYPE),
    store(keys.thumbnail, picture.thumbnail, VIEW_TYPE),
  ]);
  const created_at = calendar.time(entry.ago, 22, random.whole(0, 59));
  rows.add('evidence', {
    id,
    force_id: FORCE,
    problem_id: plan.id,
    store_key: keys.original,
    view_key: keys.view,
    thumbnail_key: keys.thumbnail,
    kind: 'picture',
    media_type: 'image/jpeg',
    bytes: picture.original.length,
    sha256: picture.sha256,
    width: picture.width,
    height: picture.height,
    caption: picture.caption,
    description: picture.description,
    grading_id: file.grade(entry.author, created_at, 'B22'),
    controller_unit_id: entry.author.unitId,
    version: 1,
    scan: 'not_scanned',
    scan_finding: null,
    scanned_at: null,
    created_by: entry.author.id,
    created_at,
  });
  const link = { evidence_id: id, created_by: entry.author.id, created_at };
  rows.add('evidence_link', { id: random.uuid(), entry_id: entry.id, ...link });
  rows.add('evidence_event', {
    evidence_id: id,
    member_id: entry.author.id,
    what: 'uploaded',
    happened_at: created_at,
  });
  const viewKey = await layLook(file, entry, { id, keys, picture, created_at }, store);
  rows.add('personal.file_name', { evidence_id: id, name: `IMG_${random.whole(1000, 9999)}.JPG` });
  return { evidenceId: id, viewKey, description: picture.description };
}
