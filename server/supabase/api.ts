/** The Supabase API as the web process reaches it; which one it is only its `fetch` knows. */
export type SupabaseApi = {
  /** Without a slash at its end. The in-process API has a name that no network knows. */
  url: string;
  publishableKey: string;
  appKey: string;
  fetch: typeof fetch;
  /** Reads the database's schema again after a migration. */
  schemaChanged(): Promise<void>;
  close(): Promise<void>;
};

type Refusal = { code: string; hint: string; message: string };

const unavailable: Refusal = {
  code: 'PT503',
  hint: 'unavailable',
  message: 'The database does not answer.',
};

const answerUnavailable = () => Response.json(unavailable, { status: 503 });

/** Longest wait in milliseconds by the part of the API; files may take as long as they need. */
const PATIENCE: [prefix: string, milliseconds: number][] = [
  ['/rest/', 2000],
  ['/auth/', 5000],
];

const addressOf = (input: RequestInfo | URL) => new URL(input instanceof Request ? input.url : input);

/** What PostgreSQL drivers and proxies say when there is no server to speak to. */
const GONE =
  /ECONNREFUSED|ECONNRESET|CONNECTION_|CONNECT_TIMEOUT|57P0\d|the database system is|terminating connection/;

async function saysGone(pathname: string, response: Response): Promise<boolean> {
  // The sign-in service hides its reason: a fault of its own is nearly always the database's absence.
  if (pathname.startsWith('/auth/')) return response.status >= 500;
  return response.status >= 500 && response.status !== 503 && GONE.test(await response.clone().text());
}

/**
 * A fetch that always answers in time: 503 when there is no connection to the database or no answer in 2 seconds
 * (5 for signing in, whose hashing is slow on purpose). The API ignores abort signals, so its late answer is dropped.
 */
export function boundedFetch(inner: typeof fetch): typeof fetch {
  return async (input, init) => {
    const { pathname } = addressOf(input);
    const limit = PATIENCE.find(([prefix]) => pathname.startsWith(prefix))?.[1];
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Response>((resolve) => {
      if (limit) timer = setTimeout(() => resolve(answerUnavailable()), limit);
    });
    try {
      const response = await Promise.race([inner(input, init), late]);
      return limit && (await saysGone(pathname, response)) ? answerUnavailable() : response;
    } catch (error) {
      if (!limit) throw error;
      return answerUnavailable();
    } finally {
      clearTimeout(timer);
    }
  };
}
