/** Name, dataset and model of each half of the story. */
export const IRIS = { dataset: 'iris', model: 'iris-classifier' } as const;

export const HOUSING = { dataset: 'housing', model: 'house-prices', target: 'MedHouseVal' } as const;

export const ENVIRONMENT = 'production';

/** The `trainyard.yaml` of the demo; the reader may go on with it afterwards. */
export const demoConfiguration = (
  port: number,
): string => `# The configuration that trainyard demo works with. Check it with: trainyard doctor
version: 1

datasets:
  iris:
    path: data/iris/files
    schema: data/iris/schema.json
    target: species
    split: { test: 0.25, strategy: stratified, seed: 42 }
  housing:
    path: data/housing/files
    schema: data/housing/schema.json
    target: MedHouseVal # median house value of a district, in units of 100,000 USD

models:
  iris-classifier:
    dataset: iris
    train:
      algorithms: # values in lists are searched
        logistic-regression: { l2: [0.1, 1] }
        random-forest: { trees: [50, 100] }
        svm: { c: [1, 10] }
        gradient-boosting: {}
        k-nearest-neighbors: { neighbors: [5, 9] }
        naive-bayes: {}
        decision-tree: {}
      search: { folds: 5, repeats: 5 }
    metrics:
      accuracy: { minimum: 0.8, margin: 0.02 }
    stages: [production]

  house-prices:
    dataset: housing
    train:
      algorithms:
        linear-regression: {}
        ridge: { l2: [1] }
        decision-tree: {}
        random-forest: { trees: [100] }
        gradient-boosting: {}
      search: { folds: 5 }
    metrics: # a candidate may not be worse than production by more than the margin
      r2: { minimum: 0.5, margin: 0.005 }
      mae: { margin: 0.01 }
    stages: [production]
    deploy:
      production: { target: process, port: ${port} }
    monitor:
      window: 1h
      drift: { correction: benjamini-hochberg, min-effect: 0.1, min-rows: 200 }
      retrain: { on: [drift], cooldown: 24h, max-per-week: 3 }
`;

/** A candidate of the second pass, as overrides of the configuration. */
export interface DemoCandidate {
  readonly about: string;
  readonly set: readonly string[];
}

/** One candidate that is better in truth and one that is worse. */
export interface DemoCandidates {
  readonly better: DemoCandidate;
  readonly worse: DemoCandidate;
}

export const CANDIDATES: DemoCandidates = {
  better: {
    about: 'boosting with 300 rounds',
    set: ['models.house-prices.train.algorithms={gradient-boosting: {iterations: [300]}}', 'models.house-prices.train.search.folds=2'],
  },
  worse: {
    about: 'one fully grown tree',
    set: ['models.house-prices.train.algorithms={decision-tree: {}}', 'models.house-prices.train.search.folds=2'],
  },
};

/** Where the shipped data comes from; written into the manifests of the demo. */
export const SOURCES = {
  iris: {
    url: 'https://archive.ics.uci.edu/dataset/53/iris',
    licence: 'CC-BY-4.0',
    note: 'R. A. Fisher (1936), The use of multiple measurements in taxonomic problems.',
  },
  housing: {
    url: 'https://www.dcc.fc.up.pt/~ltorgo/Regression/cal_housing.html',
    note: 'R. K. Pace and R. Barry (1997), Sparse spatial autoregressions; 1990 US census.',
  },
} as const;
