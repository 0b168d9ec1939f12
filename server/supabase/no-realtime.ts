/**
 * supabase-js asks for a WebSocket when a client is made, which Node 20 does not have. Realtime is not used:
 * this stands in for it and refuses to be opened.
 */
class NoRealtime {
  constructor() {
    throw new Error('Realtime is not used.');
  }
}

if (!('WebSocket' in globalThis)) Object.assign(globalThis, { WebSocket: NoRealtime });
// @supabase/lite keeps its Storage behind this switch.
process.env.EXPERIMENTAL_STORAGE = '1';
