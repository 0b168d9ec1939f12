import { describe, expect, test } from 'vitest';
import { attendanceFaults, attendanceOf } from './attendance-form.server';

const line = { role: 'pcso', count: '2', organisation: '' };
const typed = {
  minutes: '90',
  side: 'solution' as const,
  people: [line, { role: '', count: '1', organisation: 'x' }],
};

describe('the fields of who was there', () => {
  test('read as one attendance, without the lines left empty', () => {
    expect(attendanceFaults(typed, true)).toEqual([]);
    expect(attendanceOf(typed)).toEqual({
      minutes: 90,
      side: 'solution',
      lines: [{ cost_role: 'pcso', people: 2, organisation_id: null }],
    });
  });

  test('may be left empty where they are not asked for', () => {
    const empty = { minutes: '', people: [{ role: '', count: '1', organisation: '' }] };
    expect(attendanceFaults(empty)).toEqual([]);
    expect(attendanceOf(empty)).toBeNull();
    expect(attendanceFaults(empty, true).map(([field]) => field)).toEqual(['minutes', 'people', 'side']);
  });

  test('are empty while only the role that was offered stands in them', () => {
    const offered = { minutes: '', side: 'solution' as const, people: [{ ...line, count: '1' }] };
    expect(attendanceFaults(offered)).toEqual([]);
    expect(attendanceOf(offered)).toBeNull();
    expect(attendanceFaults({ ...offered, people: [line] }).map(([field]) => field)).toEqual(['minutes']);
  });

  test.each([
    ['minutes', { ...typed, minutes: 'an hour' }],
    ['minutes', { ...typed, minutes: '0' }],
    ['minutes', { ...typed, minutes: '10081' }],
    ['side', { ...typed, side: undefined }],
    ['people', { ...typed, people: [] }],
    ['people', { ...typed, people: [{ ...line, count: '501' }] }],
    ['people', { ...typed, people: [{ ...line, count: '' }] }],
  ])('blame %s', (field, wrong) => {
    expect(attendanceFaults(wrong).map(([blamed]) => blamed)).toEqual([field]);
  });
});
