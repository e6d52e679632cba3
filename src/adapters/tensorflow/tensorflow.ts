import type * as Core from '@tensorflow/tfjs-core';
import type * as Layers from '@tensorflow/tfjs-layers';

/** What we use of TensorFlow.js, from its own packages or from inside tfjs-node, which brings a copy of its own. */
export type TensorFlow = typeof Core & { readonly layers: typeof Layers.layers };

export type Layer = Layers.layers.Layer;
