import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CONTROLS = ['Input', 'Textarea', 'CharacterCount', 'Select', 'Radios', 'Checkboxes', 'DateInput'];

/** Fields that take no value from the form that came back, each with the reason why nothing typed is lost. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'app/components/layout/typed-text.tsx {name}': 'shows what was typed',
  'app/components/separation/change-finding.tsx {decisionField}':
    'the check of a text keeps the decisions sent',
  'app/components/separation/found-words-list.tsx {decisionField}': 'listed as it was left in',
  'app/components/separation/found-words-list.tsx {name}': 'keeps the answer sent',
  'app/components/separation/mark-words.tsx mark_words':
    'what was marked stands in the list of what is found',
  'app/components/separation/mark-words.tsx mark_kind': 'goes with the words marked',
  'app/features/accounts/components/area-choices.tsx districts': 'given by the forms that hold it',
  'app/features/accounts/components/area-choices.tsx neighbourhoods': 'given by the forms that hold it',
  'app/features/accounts/components/new-password.tsx password': 'a password is never written into a page',
  'app/features/accounts/components/own-posts.tsx member': 'one of the posts held: no value is refused',
  'app/features/accounts/components/prosecuting-choice.tsx prosecuting': 'given by the forms that hold it',
  'app/features/audit/components/audit-filter.tsx act': 'a filter, kept in the address',
  'app/features/audit/components/audit-filter.tsx from': 'a filter, kept in the address',
  'app/features/audit/components/audit-filter.tsx problem': 'a filter, kept in the address',
  'app/features/audit/components/audit-filter.tsx table': 'a filter, kept in the address',
  'app/features/audit/components/audit-filter.tsx to': 'a filter, kept in the address',
  'app/features/audit/components/audit-filter.tsx who': 'a filter, kept in the address',
  'app/features/information/components/register-filter.tsx from': 'a filter, kept in the address',
  'app/features/information/components/register-filter.tsx gateway': 'a filter, kept in the address',
  'app/features/information/components/register-filter.tsx kind': 'a filter, kept in the address',
  'app/features/information/components/register-filter.tsx organisation': 'a filter, kept in the address',
  'app/features/information/components/register-filter.tsx problem': 'a filter, kept in the address',
  'app/features/information/components/register-filter.tsx state': 'a filter, kept in the address',
  'app/features/information/components/register-filter.tsx to': 'a filter, kept in the address',
  'app/features/problems/components/problem-filter-form.tsx words': 'a filter, kept in the address',
  'app/features/problems/components/problem-filter-form.tsx owner': 'a filter, kept in the address',
  'app/features/problems/components/problem-filter-form.tsx overdue': 'a filter, kept in the address',
  'app/features/problems/components/problem-filter-form.tsx stage': 'a filter, kept in the address',
  'app/features/problems/components/problem-filter-form.tsx category': 'a filter, kept in the address',
  'app/features/problems/components/problem-filter-form.tsx district': 'a filter, kept in the address',
  'app/features/problems/components/problem-filter-form.tsx neighbourhood': 'a filter, kept in the address',
  'app/routes/call-handling.tsx words': 'never refused: as far as they say where they stand in the address',
  'app/routes/organisation.confirm.tsx kept': 'people on the page: no value is refused',
};

const files = ['app/components', 'app/features', 'app/routes'].flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /(?<!\.test)\.tsx$/.test(file) && !file.includes('components/govuk/')),
);

/** A value that comes from the form as it came back: `form.field(…)`, `valueOf(values, …)`, a date of its boxes. */
const TYPED = /\.(?:field|choices?|date)\(|\b(?:field|date|valueOf|typedParts)\(|\bvalues\.|\b(?:mine|own)\b/;

function givesBack(attributes: ts.JsxAttributes): boolean {
  return attributes.properties.some((one) => {
    if (ts.isJsxSpreadAttribute(one)) return TYPED.test(one.expression.getText());
    const isValue = ['defaultValue', 'value', 'values'].includes(one.name.getText());
    return isValue && TYPED.test(one.initializer?.getText() ?? '');
  });
}

function nameOf(attributes: ts.JsxAttributes): string {
  const named = attributes.properties.find((one) => ts.isJsxAttribute(one) && one.name.getText() === 'name');
  const [, name = '?'] = /^name=["{]?(\w+)/.exec(named?.getText() ?? '') ?? [];
  return named?.getText().startsWith('name={') ? `{${name}}` : name;
}

/** A form that searches changes nothing: its fields stand in the address. */
const searches = (form: ts.JsxOpeningElement) => !/method="post"|\{\.\.\./.test(form.getText());

/** The fields of a file's forms that would come back empty, or as they stand saved, after an error. */
function forgetful(file: string): string[] {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) && /^[fF]orm$/.test(node.openingElement.tagName.getText()))
      if (searches(node.openingElement)) return;
    if (ts.isJsxSelfClosingElement(node) && CONTROLS.includes(node.tagName.getText()))
      if (!givesBack(node.attributes)) found.push(`${file} ${nameOf(node.attributes)}`);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

it('every field of every form gives back what was typed after an error', () => {
  expect(files.length).toBeGreaterThan(100);
  expect([...new Set(files.flatMap(forgetful))].sort()).toEqual(Object.keys(EXCEPTIONS).sort());
});
