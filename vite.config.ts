// The page: one static folder that works from any path (base './'), offline after the first visit, under a strict
// content security policy.

import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { compiledMessages } from './scripts/lib/compiled-messages.mjs';

/** The one style element that React Aria injects (touch-action of pressable elements). */
const reactAriaStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  `style-src 'self' ${reactAriaStyle}`,
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A policy in the built page only: the development server's refresh code is an inline script. */
const securityPolicy: Plugin = {
  name: 'security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
};

/** Offline after the first visit. A new version waits until the reader takes it: nobody's work is interrupted. */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: null, // src/app/updates.ts does
  manifest: {
    name: 'Sourcier',
    short_name: 'Sourcier',
    description: 'Décider qui exploite l’informatique : coût, service et risque de chaque scénario.',
    lang: 'fr',
    display: 'standalone',
    theme_color: '#0a5566',
    background_color: '#ffffff',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: { globPatterns: ['**/*.{js,css,html,svg,png,json,woff2}'] },
});

const npmPackages = (...names: string[]) => new RegExp(`node_modules[\\\\/](${names.join('|')})[\\\\/]`);

export default defineConfig({
  base: './',
  plugins: [
    { ...optimizeLocales.vite({ locales: ['en-US', 'fr-FR'] }), enforce: 'pre' },
    react(),
    compiledMessages(),
    securityPolicy,
    offline,
  ],
  // Plugins of the page are not those of its workers: a report is worded in one.
  worker: { format: 'es', plugins: () => [compiledMessages()] },
  build: {
    target: 'es2023',
    manifest: true, // Read by scripts/check-size.mjs.
    rolldownOptions: {
      // The model does nothing by being loaded: what a page does not use of it is not fetched with the rest.
      treeshake: { moduleSideEffects: (id: string) => !/[\\/]model[\\/]/.test(id) },
      output: {
        codeSplitting: {
          // React changes less often than our code: apart, it stays in the browser's cache. Recharts and what it
          // alone needs are one chunk, loaded with the first chart. The simulation is one, loaded with the first run.
          // The rest is split by the screens that need it.
          groups: [
            {
              name: 'react',
              // clsx is tiny and wanted by charts and controls alike: here, it does not drag the charts in.
              test: npmPackages('react', 'react-dom', 'scheduler', 'use-sync-external-store', 'clsx'),
            },
            {
              name: 'charts',
              test: npmPackages(
                'recharts',
                'victory-vendor',
                'd3-[a-z-]+',
                '@reduxjs',
                'redux',
                'redux-thunk',
                'react-redux',
                'reselect',
                'immer',
                'es-toolkit',
                'decimal.js-light',
              ),
            },
            {
              name: 'simulation',
              // Without what it leans on: that is part of the first load.
              includeDependenciesRecursively: false,
              test: /[\\/]model[\\/]simulation[\\/](?:engine|estimate|plan|random|trace|simulator)\b/,
            },
          ],
        },
      },
    },
  },
});
