import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separate } from '~/lib/separated-text/separate';
import { reveal } from '~/lib/separated-text/tokens';
import { detect } from './detect';
import type { Kind } from '~/lib/separated-text/kinds';

const found = (text: string, kind: Kind) =>
  detect(text)
    .filter((finding) => finding.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

const EXAMPLES: [Kind, string, string[]][] = [
  [
    'email',
    'Write to t.zielinski99@example.ac.uk or JO_B+x@example.org.',
    ['t.zielinski99@example.ac.uk', 'JO_B+x@example.org'],
  ],
  ['email', 'dan dot smith at example dot com', ['dan dot smith at example dot com']],
  [
    'phone',
    'On 07700 900019, (01632) 960 441, 01632 960734 and +44 7700 900 123.',
    ['07700 900019', '(01632) 960 441', '01632 960734', '+44 7700 900 123'],
  ],
  [
    'phone',
    '02392 123456 / 023 9212 3456 / 0044 7911 123456 / +48 601 123 456 ext 4',
    ['02392 123456', '023 9212 3456', '0044 7911 123456', '+48 601 123 456 ext 4'],
  ],
  [
    'address',
    'At Larkspur, 9 Beach Road, four Milverton Road, The Nook, Chalk Lane; not The Anchor, Albert Road',
    ['Larkspur, 9 Beach Road', 'four Milverton Road', 'The Nook, Chalk Lane'],
  ],
  [
    'person',
    'He runs the Rico line and the Ghost line, by the Northern line. Haroon @ "H" was there.',
    ['Rico', 'Ghost', 'Haroon', 'H'],
  ],
  ['vehicle', 'Lorry with trailer HK 774 and a Peugeot GH-482-TR, PO 123 of 4', ['HK 774', 'GH-482-TR']],
  ['bank', 'card 4929 4205 7357 3041 though it passes no check', ['4929 4205 7357 3041']],
  ['age', "He's 11 and Ella-Mae Rudge 17 taken home", ['11', '17']],
  ['phone', 'Call 101, 999 or Crimestoppers 0800 555 111. CAD 1234 of 14/11/2026.', []],
  [
    'postcode',
    'PO5 3AB, po53ab, SW1A 1AA and SO14 7LW; PO5 alone stays.',
    ['PO5 3AB', 'po53ab', 'SW1A 1AA', 'SO14 7LW'],
  ],
  [
    'vehicle',
    'KN12 BZV, kn12 bzv, C412 RPO and FOT 226H; index 448 BYK',
    ['KN12 BZV', 'kn12 bzv', 'C412 RPO', 'FOT 226H', '448 BYK'],
  ],
  ['vehicle', 'a Fiesta on 66 plates, 3 x PCSO, Section 21, WX67 O** seen', ['WX67 O**']],
  ['ni_number', 'NI AB 12 34 56 C and QQ123456C, not BG123456C', ['AB 12 34 56 C', 'QQ123456C']],
  [
    'birth_date',
    'dob 3/4/98, D.O.B: 12-05-2004, born 12th May 2004, date of birth 1 June 1938',
    ['3/4/98', '12-05-2004', '12th May 2004', '1 June 1938'],
  ],
  ['birth_date', 'Seen on 14 November 2026 and 3/11/26', []],
  ['nhs_number', '999 204 7119 is one, 999 204 7118 is none', ['999 204 7119']],
  [
    'address',
    'At 88 Allaway Avenue, Flat 27 Ladywood House, 4a Elphinstone Rd and 16 tipner rd',
    ['88 Allaway Avenue', 'Flat 27 Ladywood House', '4a Elphinstone Rd', '16 tipner rd'],
  ],
  ['address', 'Patrol of Commercial Road and Rose Road, 14 March, Guildhall Square', []],
  [
    'crime_reference',
    'RMS ref 44260031007, CAD 412 of 03/02/26, ASB/2026/0114',
    ['44260031007', '412 of 03/02/26', 'ASB/2026/0114'],
  ],
  ['pnc', 'PNC 11/204418P', ['11/204418P']],
  [
    'bank',
    'card 5555 5555 5555 4444, account 40-12-09 31926819',
    ['5555 5555 5555 4444', '40-12-09 31926819'],
  ],
  [
    'device',
    'IP 203.0.113.9, MAC 3C:22:FB:9A:10:7E, 2001:db8:85a3::8a2e:370:7334',
    ['203.0.113.9', '3C:22:FB:9A:10:7E', '2001:db8:85a3::8a2e:370:7334'],
  ],
  ['driving_licence', 'licence OKAFO 002118 C99LM', ['OKAFO 002118 C99LM']],
  ['passport', 'passport no 123456789', ['123456789']],
  [
    'coordinates',
    '50.79123, -1.08456 and ///gravel.kettle.sooner',
    ['50.79123, -1.08456', '///gravel.kettle.sooner'],
  ],
  [
    'social',
    '@danny_b and facebook.com/danny.bikes.5571, not @HantsPolice',
    ['@danny_b', 'facebook.com/danny.bikes.5571'],
  ],
  [
    'official',
    'PC 1234 Osei and PCSO Adeyemi 15233 with Cllr Whitlock',
    ['PC 1234 Osei', 'PCSO Adeyemi 15233', 'Cllr Whitlock'],
  ],
  ['family', 'his mum Claire Dunleavy and Auntie Shaz', ['mum Claire Dunleavy', 'Auntie Shaz']],
  [
    'person',
    'Mr Winston Achebe, Reece "Bones" Galloway, Sukhdeep Gill; later Achebe left.',
    ['Mr Winston Achebe', 'Reece "Bones" Galloway', 'Sukhdeep Gill', 'Achebe'],
  ],
  [
    'person',
    "Ted Baker and Paul Smith jackets from John Lewis; The Nelson Arms, St Jude's, Albert Road, Victoria Park",
    [],
  ],
  ['person', 'Eighteen fires in June. Fourteen in July; Ninety people came. Nineteen remained.', []],
  ['age', 'Doreen is 91 and alone; 14 complaints', ['91']],
  ['health', 'she has dementia', ['dementia']],
  ['health', "he's on heroin, her MS is worse, cheek bruised", ['heroin', 'MS', 'cheek bruised']],
  ['health', 'Dementia friendly cafe. Two people had naloxone training. Vehicle seizure.', []],
  [
    'address',
    "fence of 62, music from 7. 29's camera, the couple at number 9. No. 12: out. 14: in",
    ['62', '7', '29', '9', '12', '14'],
  ],
  ['address', '62 calls, party of 12, bus no 7, Serial 1 Southsea Common, at 7 pm, item no 4.', []],
  [
    'person',
    'with callum and steve, told big dave, a dealer called spider',
    ['callum', 'steve', 'big dave', 'spider'],
  ],
  ['person', 'Seen: Ollie Prentice, Seb, Yichen and Will.', ['Ollie Prentice', 'Seb', 'Yichen', 'Will']],
  [
    'person',
    'Dean Harris\tCallum Jones\t2\nAgnieszka Nowak\tnone\t3\n| Hutton, Craig | 14 |',
    ['Dean Harris', 'Callum Jones', 'Agnieszka Nowak', 'Hutton, Craig'],
  ],
  ['health', 'She was diagnosed with sarcoidosis last year.', ['sarcoidosis']],
  [
    'person',
    'Dog walker knows him as Naked Ned. I seen Tug, then Old Man Devlin comes out.',
    ['Naked Ned', 'Tug', 'Old Man Devlin'],
  ],
  ['person', 'the other they call lil moose, hangs round the chippy', ['lil moose']],
  ['family', 'Grandma Verna wants a letter of apology.', ['Grandma Verna']],
  ['address', 'The Old Forge\nWinchester Street\nBotley\n', ['The Old Forge\nWinchester Street']],
  ['social', 'with a link to t.me/hants_lion_88 and to facebook.com/hantspolice', ['t.me/hants_lion_88']],
  ['person', 'Nobody was on the street.\n\nA van outside on Saturdays: loud.', []],
];

describe('detect', () => {
  it.each(EXAMPLES)('finds every %s in %j', (kind, text, values) => {
    expect(found(text, kind)).toEqual(values);
  });

  it('sees through invisible characters and full-width digits, and says where they are in the original', () => {
    const text = 'ring 0770\u200B0 900\u00A0019 or 07700 900０20';
    expect(found(text, 'phone')).toEqual(['0770\u200B0 900\u00A0019', '07700 900０20']);
  });

  it('passes over what the problem declared harmless', () => {
    expect(detect('Ring Doreen', { known: [], harmless: ['doreen'] })).toEqual([]);
    expect(
      detect('Told PC  Ollerton, then Ollerton left.', { known: [], harmless: ['pc ollerton'] }),
    ).toEqual([expect.objectContaining({ start: 24, end: 32 })]);
  });
});

const fragments = fc.constantFrom(
  ...[
    'Dean Harris',
    'dob ',
    '3/4/98',
    '07700 900',
    '1',
    ' ',
    '-',
    '.',
    '@',
    'a',
    'A',
    '⟦',
    '\u202E',
    'Flat ',
    '12 ',
    'High ',
    'Street',
    'Mr ',
    "O'",
    '"',
    ',',
    '\n',
    ':',
    '/',
    '///a.b',
    'facebook.com/',
    'aged ',
    'mum ',
    'x@x',
    '+44 ',
    '(0',
    'é',
    '😀',
    '\uD83D',
  ],
);
const noise = fc
  .array(fc.oneof(fragments, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

describe('detect on any text', () => {
  it('gives findings in order, inside the text, without overlaps, the same every time, that separate and reveal', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const findings = detect(text);
        let from = 0;
        for (const { start, end, confidence } of findings) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(confidence).toBeGreaterThan(0);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
        expect(detect(text)).toEqual(findings);
        const { separated, mentions } = separate(text, findings);
        expect(reveal(separated, new Map(mentions.map(({ id, words }) => [id, words])))).toBe(text);
      }),
    );
  });
});
