/** The pin that stays in the middle of a map which moves under it. */
export function FixedPin() {
  return (
    <svg className="map__fixed-pin" viewBox="0 0 24 32" aria-hidden="true" focusable="false">
      <path d="M12 1a11 11 0 0 1 11 11c0 7-11 19-11 19S1 19 1 12A11 11 0 0 1 12 1z" />
      <circle cx="12" cy="12" r="4.5" />
    </svg>
  );
}
