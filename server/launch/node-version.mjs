const OLDEST = 20;

/**
 * Ends the process with one plain line when this Node is too old. Imported before anything that an old Node
 * could not read, so that nobody sees a syntax error instead.
 */
if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  console.error(
    `PRIME needs Node.js ${OLDEST} or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org and start again.`,
  );
  process.exit(1);
}
