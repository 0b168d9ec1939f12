import { useActionData } from '@remix-run/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, it, vi } from 'vitest';
import { useFormState } from './form-state';

vi.mock('@remix-run/react', () => ({ useActionData: vi.fn() }));

const values = {
  intent: ['change-post'],
  member: ['m1'],
  version: ['3'],
  job_title: ['Nights'],
  until: ['2026-11-14'],
  'from.day': ['1'],
  'from.month': [''],
  'from.year': ['2026'],
};
beforeEach(() => {
  vi.mocked(useActionData).mockReturnValue({ errors: { job_title: 'Too long' }, values });
});

/** What the hook gives inside a page. */
function formState(which?: Record<string, string>) {
  let given: ReturnType<typeof useFormState> | undefined;
  function Probe() {
    given = useFormState(which);
    return null;
  }
  renderToStaticMarkup(<Probe />);
  if (!given) throw new Error('not rendered');
  return given;
}

it('gives what was typed to the form that was sent, and to no other on the page', () => {
  const own = formState({ intent: 'change-post', member: 'm1' });
  expect(own.sent).toBe(true);
  expect(own.field('job_title', 'Days')).toMatchObject({ defaultValue: 'Nights', error: 'Too long' });
  const other = formState({ intent: 'change-post', member: 'm2' });
  expect(other.sent).toBe(false);
  expect(other.field('job_title', 'Days')).toMatchObject({ defaultValue: 'Days', error: undefined });
});

it('keeps the version that the typed words were written over', () => {
  expect(formState().version(7)).toMatchObject({ name: 'version', value: '3' });
  expect(formState({ member: 'm2' }).version(7)).toMatchObject({ value: 7 });
});

it('shows a date in boxes, whether it was typed there, chosen whole or is saved', () => {
  const form = formState();
  expect(form.date('until').values).toEqual({ day: '14', month: '11', year: '2026' });
  const from = form.date('from', { day: '2', month: '3', year: '2025' });
  expect(from.values).toEqual({ day: '1', month: '', year: '2026' });
  expect(form.date('other', { day: '2', month: '3', year: '2025' }).values.day).toBe('2');
});

it('hands on a form that came too late', () => {
  const stale = { values, saver: { by: 'PC Jones' } };
  vi.mocked(useActionData).mockReturnValue({ errors: {}, values: {}, stale });
  expect(formState({ intent: 'change-post' })).toMatchObject({ stale, sent: false });
});
