// Which model made a figure: the version of the whole, as it is published.

export const MODEL_VERSION = '0.1.0';
