import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'node',
    include: ['test/unit/{domain,i18n,state,data,engine}/*.test.ts'], setupFiles: ['./test/fixtures/stress.tmp.ts'], testTimeout: 600000,
  },
});
