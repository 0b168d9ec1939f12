/** The reference of the problem whose review was just decided, from `?done=`; null when the address names none. */
export function decidedBefore(request: Request): string | null {
  const done = new URL(request.url).searchParams.get('done') ?? '';
  return /^PR-\d{4}-\d{5,}$/.test(done) ? done : null;
}
