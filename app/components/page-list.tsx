/** The pages of a room: each with its name as a link and what it is for. */
export function PageList({ pages }: { pages: readonly { text: string; href: string; what: string }[] }) {
  return (
    <ul className="govuk-list govuk-list--spaced">
      {pages.map(({ text, href, what }) => (
        <li key={href}>
          <a className="govuk-link govuk-!-font-weight-bold" href={href}>
            {text}
          </a>
          <br />
          {what}
        </li>
      ))}
    </ul>
  );
}
