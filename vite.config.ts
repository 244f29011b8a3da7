import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bundleReport } from './build/bundle-report.ts';
import { contentSecurityPolicy } from './build/content-security-policy.ts';
import { oneFile } from './build/one-file.ts';

const lighter = (file: string) => fileURLToPath(new URL(`./build/lighter/${file}`, import.meta.url));

/** The page to be served, or with `--mode one-file` the page that runs from disk. */
export default defineConfig(({ mode }) => ({
  // Relative, so that the built page works from any folder of any server.
  base: './',
  resolve: {
    // Lighter parts for what Recharts would bring whole.
    alias: [
      { find: 'victory-vendor/d3-scale', replacement: lighter('scales.ts') },
      { find: 'victory-vendor/d3-shape', replacement: lighter('shapes.ts') },
      { find: 'd3-interpolate', replacement: lighter('interpolation.ts') },
      { find: 'd3-format', replacement: lighter('formats.ts') },
      { find: 'decimal.js-light', replacement: lighter('decimals.ts') },
      { find: /^\.\.\/synchronisation\/useChartSynchronisation$/, replacement: lighter('synchronisation.ts') },
      {
        find: /^\.{1,2}\/(state\/)?(keyboard|mouse|touch|external)EventsMiddleware$/,
        replacement: lighter('events.ts'),
      },
      { find: './CartesianAxis', replacement: lighter('axes.ts') },
      { find: '../util/useReportScale', replacement: lighter('report-scale.ts') },
      { find: '../zIndex/ZIndexPortal', replacement: lighter('portals.ts') },
      // The sources of jszip, whose own bundle holds what the next line replaces.
      { find: /^jszip$/, replacement: 'jszip/lib/index.js' },
      { find: 'setimmediate', replacement: lighter('immediate.ts') },
    ],
  },
  plugins: [react(), ...(mode === 'one-file' ? [oneFile()] : [contentSecurityPolicy(), bundleReport()])],
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
}));
