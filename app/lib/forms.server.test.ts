import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dateField, timeField } from './date-field.server';
import { AppError } from './errors';
import { FILE_FIELDS } from './form-as-sent';
import { invalid, many, parseForm, refused, refusedWhileOffered } from './forms.server';
import { sentForm } from './testing/fake-context';

const schema = z.object({
  title: z.string().min(1, 'Enter a title'),
  kinds: many(z.string()),
  when: dateField('the date of the visit', { until: 'today' }),
  at: timeField('the time of the visit'),
  people: many(z.object({ role: z.string(), hours: z.coerce.number({ error: 'Enter the hours' }) })),
});
const whole: [string, string][] = [
  ['title', 'Cars\r\nracing'],
  ['kinds', 'noise'],
  ['when.day', '1'],
  ['when.month', '7'],
  ['when.year', '2026'],
  ['at', '6.30pm'],
  ['people.0.role', 'pcso'],
  ['people.0.hours', '2'],
  ['people.4.role', 'warden'],
  ['people.4.hours', '1'],
];

describe('a form', () => {
  it('is read with its dates, its times and its rows', async () => {
    const form = await parseForm(sentForm(whole), schema);
    expect(form).toMatchObject({
      ok: true,
      data: {
        title: 'Cars\nracing',
        kinds: ['noise'],
        when: '2026-07-01',
        at: '18:30',
        people: [
          { role: 'pcso', hours: 2 },
          { role: 'warden', hours: 1 },
        ],
      },
    });
  });

  it('comes back with one message for each field, on the box to blame, and everything typed', async () => {
    const sent = sentForm([
      ['title', ''],
      ['when.day', '31'],
      ['when.month', '2'],
      ['when.year', '2026'],
      ['at', 'soon'],
    ]);
    const form = await parseForm(sent, schema);
    expect(form).toMatchObject({
      ok: false,
      errors: {
        title: 'Enter a title',
        'when.day': 'The date of the visit must be a real date, like 14 11 2026',
        at: 'Enter the time of the visit, like 18:30',
      },
      values: { 'when.day': ['31'], at: ['soon'] },
    });
  });

  it.each([
    [{}, 'when.day', 'Enter the date of the visit, like 14 11 2026'],
    [{ 'when.day': '3', 'when.year': '2026' }, 'when.month', 'The date of the visit must include a month'],
    [
      { 'when.day': '3', 'when.month': '3', 'when.year': '2999' },
      'when.day',
      'The date of the visit must be today or in the past',
    ],
  ])('says what is wrong with the date %o', async (boxes, name, message) => {
    const form = await parseForm(sentForm(Object.entries(boxes)), z.object({ when: schema.shape.when }));
    expect(form).toMatchObject({ ok: false, errors: { [name]: message } });
  });

  it('may leave an optional date empty', async () => {
    const optional = z.object({ when: dateField('the end', { optional: true }) });
    expect(optional.parse({ when: '2026-11-14' })).toEqual({ when: '2026-11-14' });
    expect(optional.parse({ when: '' })).toEqual({ when: null });
    expect(await parseForm(sentForm([]), optional)).toMatchObject({ ok: true, data: { when: null } });
  });

  it('never writes a password back', async () => {
    const form = await parseForm(
      sentForm([
        ['email', 'x'],
        ['password', 'secret'],
      ]),
      z.object({ email: z.email() }),
    );
    if (form.ok) throw new Error('should not pass');
    const answer = invalid(form);
    expect(answer.init?.status).toBe(400);
    expect(answer.data.values).toEqual({ email: ['x'] });
  });

  it('refuses a body that is no form', async () => {
    const request = new Request('http://prime.test/', { method: 'POST', body: '{}' });
    await expect(parseForm(request, schema)).rejects.toMatchObject({ code: 'bad_request' });
  });
});

describe('a refusal of the database', () => {
  const values = { title: ['x'] };

  it('stands beside the form when the person can put it right', () => {
    const answer = refused(new AppError('conflict'), values, 'title');
    expect(answer.init?.status).toBe(409);
    expect(answer.data.errors.title).toMatch(/^This has already been done/);
    expect(answer.data.values).toEqual(values);
  });

  it.each(['unavailable', 'forbidden', 'stale_version'] as const)(
    'goes to the error page when it is %s',
    (code) => {
      const error = new AppError(code);
      let passedOn: unknown;
      try {
        refused(error, values);
      } catch (caught) {
        passedOn = caught;
      }
      expect(passedOn).toBe(error);
    },
  );

  it('goes to the error page, which gives back what was typed, where the form is gone from its page', () => {
    const gone = new AppError('not_waiting');
    let passedOn: unknown;
    try {
      refusedWhileOffered(gone, values);
    } catch (caught) {
      passedOn = caught;
    }
    expect(passedOn).toBe(gone);
    expect(refusedWhileOffered(new AppError('conflict'), values).data.values).toEqual(values);
  });
});

describe('the token of a form', () => {
  const token = '7f4c0d0e-56a3-4a58-9b0c-0d9b1f0a7c11';
  const signed = z.object({ form_token: z.uuid(), words: z.string() });
  const sent = async (words: string, photo: string, files?: string, given = token) => {
    const request = sentForm([
      ['form_token', given],
      ['words', words],
      ['photo', photo],
    ]);
    if (files) request.headers.set(FILE_FIELDS, files);
    const form = await parseForm(request, signed);
    expect(form.values.form_token).toEqual([given]);
    return form.ok ? form.data.form_token : form.errors;
  };

  it('is the same for the same form, and another for other words', async () => {
    const first = await sent('The lamp is broken', 'a');
    expect(await sent('The lamp is broken', 'a')).toBe(first);
    expect(await sent('The lamp is mended', 'a')).not.toBe(first);
    expect(await sent('The lamp is broken', 'b')).not.toBe(first);
    expect(await sent('The lamp is broken', 'a', undefined, token.replace('7f', '8f'))).not.toBe(first);
  });

  it('does not mind that a file has another id each time it comes', async () => {
    const first = await sent('The lamp is broken', 'a', 'name=photo');
    expect(await sent('The lamp is broken', 'b', 'name=photo')).toBe(first);
  });

  it('that is none stays refused', async () => {
    expect(await sent('The lamp is broken', 'a', undefined, 'no-token')).toHaveProperty('form_token');
  });
});
