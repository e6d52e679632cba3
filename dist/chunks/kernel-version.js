// src/kernel/version.ts
/** Version of Trainyard; a test holds it equal to package.json. */
const VERSION = "0.1.0";
export { VERSION as t };
