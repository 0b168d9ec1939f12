/** The government's marking of what is on the page (Government Security Classifications), on screen and on print. */
export function MarkingBanner({ sensitive }: { sensitive: boolean }) {
  const marking = sensitive ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL';
  return (
    <div
      className={`app-marking ${sensitive ? 'app-marking--sensitive' : ''}`}
      role="note"
      aria-label="Marking"
    >
      <p className="govuk-width-container app-marking__text">{marking}</p>
    </div>
  );
}
