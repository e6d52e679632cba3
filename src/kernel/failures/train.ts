import type { FailureEntry } from './entry.ts';

export const TRAIN_FAILURES = {
  'train.target-missing': {
    kind: 'usage',
    fact: 'The target column is not in the data.',
    remedy: 'Correct "target" in trainyard.yaml, or the header of the file.',
  },
  'train.target-invalid': {
    kind: 'usage',
    fact: 'The target column holds values that nothing can be learned from: missing, NaN or infinite ones.',
    remedy: 'Remove or mend the rows that are named.',
  },
  'train.one-class': {
    kind: 'usage',
    fact: 'The target has fewer than two classes, so there is nothing to tell apart.',
    remedy: 'Train on data with rows of at least two classes.',
  },
  'train.too-few-rows': {
    kind: 'usage',
    fact: 'There are fewer rows than the split and the folds need.',
    remedy: 'Add rows, or lower "folds" or the share of test rows.',
  },
  'train.no-features': {
    kind: 'usage',
    fact: 'No column is left to learn from.',
    remedy: 'Add columns beside the target.',
  },
  'train.feature-missing': {
    kind: 'usage',
    fact: 'A column that the model needs is not in the data.',
    remedy: 'Give the data with the columns that the model was trained on.',
  },
  'train.feature-kind': {
    kind: 'usage',
    fact: 'A column holds another kind of value than the model was trained on.',
    remedy: 'Give numbers where the model was trained on numbers.',
  },
  'train.feature-expression': {
    kind: 'usage',
    fact: 'A feature definition cannot be computed.',
    remedy: 'Correct the expression; docs/reference/feature-expressions.md lists what can be said.',
  },
  'train.feature-invalid': {
    kind: 'usage',
    fact: 'A feature column holds infinite values.',
    remedy: 'Replace them by numbers, or leave the cells empty.',
  },
  'train.settings-invalid': {
    kind: 'usage',
    fact: 'An algorithm, a parameter or the search is not what Trainyard knows.',
    remedy: 'Correct the setting that is named; docs/reference lists every algorithm and parameter.',
  },
  'train.output-occupied': {
    kind: 'usage',
    fact: 'The folder for the model package holds other files, which would be lost.',
    remedy: 'Name a new folder with --output.',
  },
  'train.package-missing': {
    kind: 'usage',
    fact: 'There is no model package in the folder.',
    remedy: 'Name a folder with a model.json, such as .trainyard/runs/<run id>.',
  },
  'train.package-corrupt': {
    kind: 'environment',
    fact: 'A model package is not what its manifest says; it is not opened.',
    remedy: 'Fetch the model again, or train it again.',
  },
  'train.package-unsupported': {
    kind: 'usage',
    fact: 'A model package has a form that this version does not read.',
    remedy: 'Use a version of Trainyard that is at least as new as the one that wrote the package.',
  },
  'train.onnx-unsupported': {
    kind: 'usage',
    fact: 'The model cannot be written as ONNX.',
    remedy: 'Use the model package itself, or train a smaller model.',
  },
  'train.command-failed': {
    kind: 'usage',
    fact: 'The training program did not succeed.',
    remedy: 'Read its last lines in the evidence.',
  },
  'train.out-of-memory': {
    kind: 'environment',
    fact: 'The training program needed more memory, of the machine or of the GPU, than there was.',
    remedy: 'Make batches, model or data smaller, or train on a machine with more memory; the evidence has the last lines.',
  },
  'train.gpu-fault': {
    kind: 'environment',
    fact: 'A GPU failed or could not be used.',
    remedy: 'Run "trainyard gpu-preflight" on the machine; train again elsewhere when it finds a fault.',
  },
  'train.stalled': {
    kind: 'environment',
    fact: 'The training program showed no sign of life for longer than it may.',
    remedy: 'Look at its last lines; raise watchdog.stall when it is only silent, or have it print its progress.',
  },
  'train.interrupted': {
    kind: 'environment',
    fact: 'The training was ended from outside.',
    remedy: 'Train again: with the same inputs it goes on from the last checkpoint, if the program wrote one to TRAINYARD_CHECKPOINT_DIR.',
  },
  'train.out-of-time': {
    kind: 'environment',
    fact: 'The time that the training was given is over.',
    remedy: 'Raise "timeout" or --time-limit, or let the program write checkpoints to TRAINYARD_CHECKPOINT_DIR and train again.',
  },
  'train.nothing-to-resume': {
    kind: 'usage',
    fact: 'There is no interrupted training of that id on this machine.',
    remedy: 'Leave "resume" at auto, or bring the folder .trainyard/checkpoints of the machine that it ran on.',
  },
  'train.metrics-missing': {
    kind: 'usage',
    fact: 'The training program wrote no metrics that can be read.',
    remedy: 'Write numbers as JSON or JSON lines to the file that TRAINYARD_METRICS_FILE names, or name other files in "metrics-from".',
  },
  'train.sweep-missing': {
    kind: 'usage',
    fact: 'The model has no sweep.',
    remedy: 'Say in trainyard.yaml what to try: models.<name>.train.sweep.parameters, beside train.command.',
  },
  'train.sweep-invalid': {
    kind: 'usage',
    fact: 'The sweep, or the matrix of one, cannot be run.',
    remedy: 'Correct what is named; give sweep-run and sweep-collect what sweep-plan wrote, unchanged.',
  },
  'train.worker-lost': {
    kind: 'internal',
    fact: 'A worker thread ended while it had work.',
    remedy: 'Run the same command again; if it happens again, there is probably too little memory.',
  },
  'train.explain-unsupported': {
    kind: 'usage',
    fact: 'There are no exact Shapley values for this kind of model.',
    remedy: 'Explain a decision tree, forest, boosting or linear model, or read the permutation importance in the report of the run.',
  },
  'train.too-large': {
    kind: 'usage',
    fact: 'The model would need more memory than there is: too many rows, columns or classes for the algorithm.',
    remedy: 'Choose another algorithm, limit the size of the trees (max-depth, min-samples-leaf), or group rare classes.',
  },
  'train.tensorflow-missing': {
    kind: 'environment',
    fact: 'Native TensorFlow was asked for, and it is not installed.',
    remedy:
      'Run npm install @tensorflow/tfjs-node in the project, or leave TRAINYARD_TENSORFLOW and TRAINYARD_TFJS_NODE unset to train on WebAssembly.',
  },
  'train.tensorflow-broken': {
    kind: 'environment',
    fact: 'Native TensorFlow is installed, and it does not start.',
    remedy: 'Build it anew (npm rebuild @tensorflow/tfjs-node), or set TRAINYARD_TENSORFLOW=wasm.',
  },
  'train.onnx-runtime-missing': {
    kind: 'environment',
    fact: 'Predicting with an ONNX model needs onnxruntime, and it is not installed.',
    remedy: 'Run npm install --ignore-scripts onnxruntime-node in the project, or name a folder that has it in TRAINYARD_ONNXRUNTIME.',
  },
  'train.onnx-runtime-broken': {
    kind: 'environment',
    fact: 'The onnxruntime that is installed does not start.',
    remedy: 'Install it anew on this machine: npm install --ignore-scripts onnxruntime-node. It has binaries for Linux, macOS and Windows.',
  },
  'train.onnx-unclear': {
    kind: 'usage',
    fact: 'It is not clear how columns become inputs of an ONNX model, or its outputs predictions.',
    remedy: 'Say it in onnx.json beside the model: docs/guides/train-with-your-own-program.md.',
  },
  'train.onnx-refused': {
    kind: 'usage',
    fact: 'An ONNX model is not run: it reads files outside of its package, has operators that nobody here knows, or is not ONNX.',
    remedy: 'Export the model anew, with standard operators and with its weights in the file or beside it.',
  },
  'train.onnx-failed': {
    kind: 'usage',
    fact: 'An ONNX model cannot be loaded by onnxruntime, or it cannot predict with it.',
    remedy: 'Try the model with onnxruntime in Python on the same rows; export it anew.',
  },
  'train.test-rows-invalid': {
    kind: 'usage',
    fact: 'The rows that a program says it held out are not rows of its data.',
    remedy: 'Write a column "row" with row numbers of the dataset, from 0 and ascending, to test-rows.csv.',
  },
  'train.diverged': {
    kind: 'usage',
    fact: 'The weights of a network have grown without bound.',
    remedy: 'Lower the learning rate (learning-rate-init of mlp), or choose adam.',
  },
  'train.counts-needed': {
    kind: 'usage',
    fact: 'The algorithm learns from counts, and a column holds values below 0.',
    remedy: 'Leave the column out, or choose another algorithm, such as naive-bayes.',
  },
  'train.too-many-classes': {
    kind: 'usage',
    fact: 'The target has more classes than the algorithm can tell apart in reasonable time.',
    remedy: 'Choose logistic-regression, k-nearest-neighbors or naive-bayes, or check that the target is not a number or an id.',
  },
  'train.column-too-wide': {
    kind: 'usage',
    fact: 'The values of a column are so far apart that their difference is no number any more.',
    remedy: 'Clip the column, take its logarithm as a feature, choose the scale "standard" or "max-abs", or leave it out.',
  },
  'train.too-many-columns': {
    kind: 'usage',
    fact: 'The algorithm cannot hold as many columns as the data has once its text columns are spread out.',
    remedy: 'Drop or group text columns with very many values, or choose another algorithm.',
  },
  'train.import-unreadable': {
    kind: 'usage',
    fact: 'What was to be imported is not a store of MLflow, or is in use.',
    remedy: 'Name a folder mlruns or a file mlflow.db, and stop the programs and servers that write to it.',
  },
} as const satisfies Record<`train.${string}`, FailureEntry>;
