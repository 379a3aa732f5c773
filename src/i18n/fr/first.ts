// What the frame and the board say in French: fetched before the first picture.

import { app } from './app';
import { assign } from './assign';
import { common } from './common';

export const messages = {
  ...app,
  ...assign,
  ...common,
};
