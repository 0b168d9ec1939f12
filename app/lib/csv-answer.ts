/** The answer that saves a CSV text under a name; it is kept in no cache, since it shows what the caller may see now. */
export function csvAnswer(name: string, csv: string): Response {
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  });
}
