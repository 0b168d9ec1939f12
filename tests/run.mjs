// `npm test`: everything that has to hold, from a clean clone. The last line is "N passed, N failed".
import '../server/launch/node-version.mjs';
// Only now: an old Node could not even read the rest.
import('./run/all.mjs');
