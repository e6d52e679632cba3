import { prettyJson, type JsonObject } from '#kernel/json.ts';

const measure = (name: string, title: string, minimum: number, maximum: number): JsonObject => ({
  name,
  type: 'number',
  title,
  constraints: { required: true, minimum, maximum },
});

const SCHEMA = 'https://datapackage.org/profiles/2.0/tableschema.json';

/** Table schemas of the two shipped datasets. Bounds are of the quantity, not of the sample. */
export const DEMO_SCHEMAS: Readonly<Record<'iris' | 'housing', string>> = {
  iris: prettyJson({
    $schema: SCHEMA,
    fields: [
      measure('sepal_length', 'Length of the sepal in cm', 0, 20),
      measure('sepal_width', 'Width of the sepal in cm', 0, 20),
      measure('petal_length', 'Length of the petal in cm', 0, 20),
      measure('petal_width', 'Width of the petal in cm', 0, 20),
      { name: 'species', type: 'string', constraints: { required: true, enum: ['setosa', 'versicolor', 'virginica'] } },
    ],
  }),
  housing: prettyJson({
    $schema: SCHEMA,
    fields: [
      measure('MedInc', 'Median income in units of 10,000 USD', 0, 50),
      measure('HouseAge', 'Median age of the houses in years', 0, 200),
      measure('AveRooms', 'Rooms per household', 0, 1000),
      measure('AveBedrms', 'Bedrooms per household', 0, 1000),
      measure('Population', 'People in the district', 0, 1_000_000),
      measure('AveOccup', 'People per household', 0, 10_000),
      measure('Latitude', 'Latitude in degrees', 32, 42),
      measure('Longitude', 'Longitude in degrees', -125, -114),
      measure('MedHouseVal', 'Median house value in units of 100,000 USD', 0, 100),
    ],
  }),
};
