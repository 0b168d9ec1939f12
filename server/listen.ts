import http from 'node:http';
import type { Express } from 'express';
import { codeOf, PlainError } from './plain-error';

const DRAIN_SECONDS = 20;

function plain(error: unknown, host: string, port: number): unknown {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') {
    return new PlainError(
      `Port ${port} is in use by another program. Stop that, or set PORT to another number.`,
    );
  }
  if (code === 'EACCES') {
    return new PlainError(`This user may not listen on port ${port}. Set PORT to a number above 1023.`);
  }
  if (code === 'EADDRNOTAVAIL') {
    return new PlainError(`This machine has no address ${host}. Set HOST to one that it has.`);
  }
  return error;
}

function listening(server: http.Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(plain(error, host, port)));
    server.listen(port, host, resolve);
  });
}

/** Finds out before anything is started whether the port can be had. Throws a PlainError when it cannot. */
export async function checkPort(host: string, port: number): Promise<void> {
  const server = http.createServer();
  await listening(server, host, port);
  await new Promise((resolve) => server.close(resolve));
}

/** A listening server. `drain` takes no more requests and resolves when those in flight have been answered. */
export type Listening = { port: number; drain(): Promise<void> };

/** Serves the app. Throws a PlainError when the port cannot be had. */
export async function listen(app: Express, host: string, port: number): Promise<Listening> {
  const server = http.createServer(app);
  server.requestTimeout = 0; // a large file over a slow line takes its time; headers are bounded
  server.headersTimeout = 30_000;
  server.keepAliveTimeout = 10_000;
  await listening(server, host, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    drain: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), DRAIN_SECONDS * 1000);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
