export { t as PROJECT_FILE, n as loadProject, r as readFeatures, i as readPreprocessing, a as requireModel } from "./features-project-load-project.js";
