import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bundleReport } from './build/bundle-report.ts';
import { contentSecurityPolicy } from './build/content-security-policy.ts';

export default defineConfig({
  // Relative, so that the built page works from any folder of any server.
  base: './',
  plugins: [react(), contentSecurityPolicy(), bundleReport()],
  build: {
    outDir: 'dist',
    // Chromium 109 is the last for Windows 7, which intranets still run.
    target: ['chrome109', 'firefox115', 'safari16'],
    sourcemap: false,
    // Our own report judges the size of what is sent, against the budget of the first load.
    chunkSizeWarningLimit: 2000,
  },
  // The next free port is taken where this one is in use.
  server: { host: 'localhost', port: 5173, strictPort: false },
  preview: { host: 'localhost', port: 4173, strictPort: false },
});
