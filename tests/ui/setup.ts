// Matchers that read as sentences (`toBeVisible`, `toHaveAccessibleName`) for every component test.
import '@testing-library/jest-dom/vitest';
