import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bundleReport } from './build/bundle-report.ts';
import { contentSecurityPolicy } from './build/content-security-policy.ts';

const lighter = (file: string) => fileURLToPath(new URL(`./build/lighter/${file}`, import.meta.url));

export default defineConfig({
  // Relative, so that the built page works from any folder of any server.
  base: './',
  resolve: {
    // Lighter parts for what Recharts would bring whole.
    alias: {
      'victory-vendor/d3-scale': lighter('scales.ts'),
      'victory-vendor/d3-shape': lighter('shapes.ts'),
      'd3-interpolate': lighter('interpolation.ts'),
      'd3-format': lighter('formats.ts'),
      'decimal.js-light': lighter('decimals.ts'),
    },
  },
  plugins: [react(), contentSecurityPolicy(), bundleReport()],
  build: {
    outDir: 'dist',
    // Chromium 109 is the last for Windows 7, which intranets still run.
    target: ['chrome109', 'firefox115', 'safari16'],
    sourcemap: false,
    // Fonts stay files: as data in the style sheet all of them would load at once, which the policy forbids too.
    assetsInlineLimit: 0,
    // Our own report judges the size of what is sent, against the budget of the first load.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        // In one piece: cut along what the chunks on demand share with it, the first load is larger after gzip.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
  // The next free port is taken where this one is in use.
  server: { host: 'localhost', port: 5173, strictPort: false },
  preview: { host: 'localhost', port: 4173, strictPort: false },
});
