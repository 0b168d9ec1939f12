import { drawPicture, type DemoPicture } from '../pictures.ts';
import { FORCE } from '../world.ts';
import type { CaseFile } from './case-file.ts';
import type { LaidEntry } from './entries.ts';
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
  layLook(file, entry, { id, keys, picture, created_at });
  rows.add('personal.file_name', { evidence_id: id, name: `IMG_${random.whole(1000, 9999)}.JPG` });
  return { evidenceId: id, viewKey: keys.view, description: picture.description };
}

type Laid = {
  id: string;
  keys: { view: string; thumbnail: string };
  picture: DemoPicture;
  created_at: string;
};

/** Somebody looked the picture over, and nothing had to be hidden. */
function layLook({ plan, random, world }: CaseFile, entry: LaidEntry, laid: Laid): void {
  const { id, keys, picture, created_at } = laid;
  const { rows } = world;
  rows.add('evidence_redaction', {
    id: random.uuid(),
    problem_id: plan.id,
    evidence_id: id,
    number: 1,
    boxes: [],
    store_key: keys.view,
    thumbnail_key: keys.thumbnail,
    width: picture.width,
    height: picture.height,
    sha256: picture.viewSha256,
    created_by: entry.author.id,
    created_at,
  });
  rows.add('evidence_event', {
    evidence_id: id,
    member_id: entry.author.id,
    what: 'checked',
    happened_at: created_at,
  });
}
