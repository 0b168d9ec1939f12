import type { Plugin } from 'esbuild';

/** An esbuild plugin that keeps `import.meta.url` the address of the source file in a bundle at `output`. */
export function sourceAddress(output: string): Plugin;

/** Bundles the web process and the command line into `build/process`. */
export function buildProcess(): Promise<void>;
