import { createHash } from 'node:crypto';
import { hidePart, type DemoPicture } from '../pictures.ts';
import { FORCE } from '../world.ts';
import type { CaseFile } from './case-file.ts';
import type { LaidEntry } from './entries.ts';
import type { StoreFile } from './evidence.ts';

/** A picture as it was laid. */
interface LaidPicture {
  readonly id: string;
  readonly keys: { readonly view: string; readonly thumbnail: string };
  readonly picture: DemoPicture;
  readonly created_at: string;
}

/** In how many pictures something is hidden, and of how many the camera noted the place. */
const [HIDDEN, PLACED] = [0.3, 0.5];
/** What is hidden, in per cent of the picture: where scenes have their doors and number plates. */
const BOX = { x: 30, y: 55, width: 22, height: 18 };

/**
 * What became of a picture after it came: somebody looked it over and hid a part of it or found nothing to hide, the
 * supervisor opened it, and the place that the camera noted was put on the map. Answers the key of the version that may
 * be published. Chances are drawn apart from the case's own, so that everything else stays as it is.
 */
export async function layLook(
  file: CaseFile,
  entry: LaidEntry,
  laid: LaidPicture,
  store: StoreFile,
): Promise<string> {
  const { plan, world } = file;
  const { rows } = world;
  const { id, created_at } = laid;
  const random = world.randomFor(`look at ${plan.id}`);
  const version = random.uuid();
  const hidden = random.chance(HIDDEN);
  const keys = hidden
    ? { view: `${id}/${version}/view`, thumbnail: `${id}/${version}/thumbnail` }
    : laid.keys;
  const copy = hidden ? await hidePart(laid.picture, BOX) : null;
  if (copy)
    await Promise.all([
      store(keys.view, copy.view, 'image/webp'),
      store(keys.thumbnail, copy.thumbnail, 'image/webp'),
    ]);
  rows.add('evidence_redaction', {
    id: version,
    problem_id: plan.id,
    evidence_id: id,
    number: 1,
    boxes: hidden ? [BOX] : [],
    store_key: keys.view,
    thumbnail_key: keys.thumbnail,
    width: laid.picture.width,
    height: laid.picture.height,
    sha256: copy?.sha256 ?? laid.picture.viewSha256,
    created_by: entry.author.id,
    created_at,
  });
  const event = (what: string, member: string) =>
    rows.add('evidence_event', { evidence_id: id, member_id: member, what, happened_at: created_at });
  event(hidden ? 'redacted' : 'checked', entry.author.id);
  event('viewed', plan.people.supervisor.id);
  if (hidden) event('downloaded', plan.people.supervisor.id);
  if (!plan.dwelling && random.chance(PLACED))
    rows.add('personal.evidence_position', {
      evidence_id: id,
      longitude: plan.longitude + random.whole(-40, 40) / 100_000 + 0.000003,
      latitude: plan.latitude + random.whole(-25, 25) / 100_000 + 0.000003,
      taken_at: created_at,
      answer: 'used',
      answered_by: entry.author.id,
      answered_at: created_at,
    });
  return keys.view;
}

/** A letter in which a virus scanner found something: it is listed, and nobody opens it. */
export async function layQuarantined(file: CaseFile, entry: LaidEntry, store: StoreFile): Promise<void> {
  const { plan, world } = file;
  const { rows, calendar } = world;
  const random = world.randomFor(`quarantine of ${plan.id}`);
  const id = random.uuid();
  const bytes = Buffer.from(
    `%PDF-1.4\n% An invented letter, number ${random.whole(1000, 9999)}. It holds nothing.\n%%EOF\n`,
  );
  const created_at = calendar.time(entry.ago, 22, random.whole(0, 59));
  await store(`${id}/original`, bytes, 'application/pdf');
  rows.add('evidence', {
    id,
    force_id: FORCE,
    problem_id: plan.id,
    store_key: `${id}/original`,
    view_key: null,
    thumbnail_key: null,
    kind: 'document',
    media_type: 'application/pdf',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    width: null,
    height: null,
    caption: 'Letter that came by e-mail',
    description: '',
    grading_id: file.grade(entry.author, created_at, 'B22'),
    controller_unit_id: entry.author.unitId,
    version: 1,
    scan: 'quarantined',
    scan_finding: 'Pdf.Example.Invented-1',
    scanned_at: created_at,
    created_by: entry.author.id,
    created_at,
  });
  rows.add('evidence_event', {
    evidence_id: id,
    member_id: entry.author.id,
    what: 'uploaded',
    happened_at: created_at,
  });
  rows.add('personal.file_name', { evidence_id: id, name: `invoice_${random.whole(1000, 9999)}.pdf` });
}
