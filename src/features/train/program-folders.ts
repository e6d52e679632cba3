/** In the folder of a run: what the program wrote itself, and what it handed to the tracking endpoint. */
export const FOLDERS = ['output', 'artifacts', 'models'];
