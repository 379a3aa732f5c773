// The only door of the model: the application and the command line come in here. Sorted by folder.

export * from './catalogue/ids';
export * from './figure/figure';
export * from './figure/units';
export { EXAMPLES, type Example } from './scenario/examples/index';
export * from './scenario/schema';
export * from './score/types';
export * from './score/warnings';
