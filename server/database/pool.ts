/** Seconds between attempts to connect again; by itself the driver would come to wait for 20. */
const AGAIN_SECONDS = 0.3;

/** What every lasting pool of connections has in common. */
export const poolOptions = { onnotice: () => {}, backoff: () => AGAIN_SECONDS };
