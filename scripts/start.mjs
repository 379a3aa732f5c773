// Serves the application on this machine only, after building it when it is missing or older than its sources,
// and prints the address. Takes the next free port when the usual one (4173, or PORT) is taken.
import { build, preview } from 'vite';
import { isStale } from './lib/freshness.mjs';

const sources = ['index.html', 'public', 'model', 'src', 'vite.config.ts', 'package-lock.json'];

if (isStale('dist/index.html', sources)) {
  console.log('Building Sourcier…');
  await build({ logLevel: 'warn' });
}
const server = await preview({
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4173), strictPort: false },
});
console.log(`\nSourcier is ready: ${server.resolvedUrls?.local[0]}\nPress Ctrl+C to stop.`);
