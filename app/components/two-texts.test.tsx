import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { TwoTexts } from './two-texts';

vi.mock('./form-token', () => ({
  FormToken: () => <input type="hidden" name="form_token" defaultValue="token" />,
}));

it('shows both texts, keeps what was typed and saves over the version now known', () => {
  const html = renderToStaticMarkup(
    <TwoTexts
      version={4}
      by="PC Jones"
      keepHref="/problems/PR-2026-00042"
      hidden={[['intent', 'save']]}
      fields={[
        { name: 'answer', label: 'What happens', mine: 'My words', theirs: 'Their words' },
        { name: 'title', label: 'Title', mine: 'Same', theirs: 'Same' },
        { name: 'kind', label: 'Kind', mine: 'a', theirs: 'b', words: { mine: 'Noise', theirs: 'Cars' } },
      ]}
    />,
  );
  expect(html).toContain('PC Jones saved first.');
  expect(html).toContain('<input type="hidden" name="version" value="4"/>');
  expect(html).toContain('<input type="hidden" name="intent" value="save"/>');
  expect(html).toContain('<input type="hidden" name="title" value="Same"/>');
  expect(html).toMatch(/<textarea[^>]*name="answer"[^>]*>My words<\/textarea>/);
  expect(html).toContain('>Their words</div>');
  expect(html).toMatch(/type="radio" checked="" value="a"|value="a"[^>]*checked=""|checked=""[^>]*value="a"/);
  expect(html).toContain('Saved now: Cars');
});
