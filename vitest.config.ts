import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'node',
    // Properties take their time on a busy machine; none is a test of speed.
    testTimeout: 60_000,
    // Style sheets are left empty here, but for the one whose colors an export reads.
    css: { include: /styles\/tokens\.css/ },
    include: ['test/unit/**/*.test.{ts,tsx}'],
  },
});
